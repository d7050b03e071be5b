// The door: how we look and sound to the others, before anybody sees or hears us.

import { link } from "./link.js";
import { media } from "./media.js";
import { byId, show } from "./views.js";

const SELECTS = { camera: "camera-choice", mic: "mic-choice" };

// join() is called when the person wants to come in.
export function prepareDoor(join) {
  byId("name").value = link.name;
  if (link.title) byId("door-title").textContent = link.title;
  if (link.asks) byId("join-word").textContent = "Ask to join";
  byId("join").addEventListener("submit", (event) => {
    event.preventDefault();
    link.name = byId("name").value.trim();
    if (link.name) join();
    else byId("name").focus();
  });
  for (const [kind, id] of Object.entries(SELECTS)) {
    byId(id).addEventListener("change", () => media.choose(kind, byId(id).value));
  }
  media.addEventListener("change", showPreview);
  navigator.mediaDevices?.addEventListener("devicechange", showChoices);
  byId("ready").addEventListener("click", join);
}

export function openDoor(join) {
  if (link.joinScreen) {
    show("door");
    (link.name ? byId("join").querySelector("button") : byId("name")).focus();
    showPreview();
    media.open();
  } else if (link.joinsAtOnce) {
    join();
  } else {
    show("ready");
    byId("continue").focus();
  }
}

function showPreview() {
  if (byId("door").hidden) {
    byId("preview").srcObject = null;
    return;
  }
  const { camera } = media.tracks;
  const preview = byId("preview");
  if (preview.srcObject?.getVideoTracks()[0] !== (camera ?? undefined)) {
    preview.srcObject = camera && new MediaStream([camera]);
  }
  preview.hidden = !camera;
  byId("preview-words").textContent = camera ? "" : media.wants.camera ? "Starting the camera\u2026" : "Your camera is off";
  showChoices();
}

async function showChoices() {
  const devices = await media.list();
  for (const [kind, id] of Object.entries(SELECTS)) {
    const select = byId(id);
    const chosen = media.tracks[kind]?.getSettings().deviceId ?? media.chosen[kind];
    const options = devices[kind].map((device) => new Option(device.label, device.deviceId, false, device.deviceId === chosen));
    select.replaceChildren(...options);
    select.closest("label").hidden = options.length === 0;
  }
}
