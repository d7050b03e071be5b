// Which part of the page is shown, and what is said aloud about it.

import { link } from "./link.js";

export const byId = (id) => document.getElementById(id);

const PARTING = {
  left: ["You have left the room", "You can close this page.", "Join again"],
  stopped: ["You are no longer waiting", "You can close this page.", "Ask again"],
  denied: ["You were not let in", "Somebody in the room has declined your request.", "Ask again"],
  replaced: ["You are here on another page", "The room was opened with this link again; that page is in it now.", "Use this page instead"],
  removed: ["You were taken out of the room", "Somebody has ended your visit.", "Join again"],
  ended: ["This visit has ended", "Everybody has left the room.", "Join again"],
  closed: ["This room is closed", "The visit it was made for has ended, or there is a new link for it.", null],
  lost: ["The connection is lost", "The practice service does not answer. Open the visit again from the desk, or try once more.", "Try again"],
};

const views = ["door", "ready", "connecting", "waiting", "inside", "out"].map(byId);

export function show(name) {
  const view = byId(name);
  if (!view.hidden) return;
  for (const other of views) other.hidden = other !== view;
  if (name !== "inside") setTitle(0);
  view.querySelector("h1").focus();
}

export function showParting(why) {
  showOut(...PARTING[why]);
}

export function showOut(title, advice, again) {
  byId("out-title").textContent = title;
  byId("out-advice").textContent = advice;
  byId("again").textContent = again ?? "";
  byId("again").hidden = again === null;
  show("out");
  if (again !== null) byId("again").focus();
  news(`${title}. ${advice}`);
}

export function news(text) {
  const again = byId("news").textContent === text; // the same words twice must be heard twice
  byId("news").textContent = again ? `${text}\u00A0` : text;
}

export function setTitle(asking) {
  document.title = `${asking ? `(${asking}) ` : ""}Practice room ${link.meetingId}`;
}
