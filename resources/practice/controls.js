// The switches for what we send, at the door and inside, and what is asked twice.

import { link } from "./link.js";
import { media } from "./media.js";
import { byId } from "./views.js";

const WORDS = {
  mic: { on: "Mute", off: "Unmute" },
  camera: { on: "Stop camera", off: "Start camera" },
  screen: { on: "Stop sharing", off: "Share screen" },
};
const ICONS = {
  mic: { on: "icon-mic", off: "icon-mic-off" },
  camera: { on: "icon-video", off: "icon-video-off" },
  screen: { on: "icon-screen", off: "icon-screen" },
};

let confirmed = () => {};

export function prepareControls() {
  const canShare = link.mayShare && Boolean(navigator.mediaDevices?.getDisplayMedia);
  for (const button of switches()) {
    const kind = button.dataset.switch;
    button.addEventListener("click", () => (kind === "screen" ? media.toggleScreen() : media.toggle(kind)));
    if (kind === "screen") button.hidden = !canShare;
  }
  media.addEventListener("change", showSwitches);
  byId("leave").hidden = !link.mayLeave;
  byId("cancel").addEventListener("click", closeConfirm);
  byId("confirmed").addEventListener("click", () => {
    closeConfirm();
    confirmed();
  });
  showSwitches();
}

// Ask before doing what cannot be undone; act() is called if the person is sure.
export function confirm(title, advice, verb, act) {
  confirmed = act;
  byId("confirm-title").textContent = title;
  byId("confirm-advice").textContent = advice;
  byId("confirmed").textContent = verb;
  byId("confirm").showModal();
  byId("cancel").focus();
}

export function closeConfirm() {
  byId("confirm").close();
}

function showSwitches() {
  const on = { ...media.wants, screen: media.on.screen };
  for (const button of switches()) {
    const kind = button.dataset.switch;
    const state = on[kind] ? "on" : "off";
    button.querySelector(".words").textContent = WORDS[kind][state];
    button.querySelector("use").setAttribute("href", `#${ICONS[kind][state]}`);
    button.classList.toggle("off", kind !== "screen" && !on[kind]);
    button.title = WORDS[kind][state];
  }
  const troubles = [...new Set(Object.values(media.troubles))].join(" ").trim();
  for (const words of document.querySelectorAll(".trouble")) {
    if (words.textContent !== troubles) words.textContent = troubles; // it is said aloud
    words.hidden = !troubles;
  }
}

function switches() {
  return document.querySelectorAll("button[data-switch]");
}
