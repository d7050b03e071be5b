// The practice room's page. The service says in which state we are, each time with everything that
// is to be shown; we show it and send what the person does. Pictures and sound go from page to page.

import { endCall, hear, meet, prepareCall } from "./call.js";
import { closeConfirm, confirm, prepareControls } from "./controls.js";
import { openDoor, prepareDoor } from "./door.js";
import { link } from "./link.js";
import { media } from "./media.js";
import * as service from "./signalling.js";
import { clear, playSound, showAsking, showPeople } from "./tiles.js";
import { byId, news, setTitle, show, showOut, showParting } from "./views.js";

let lastSeen = null; // the last state of being inside, to tell what has changed

const act = {
  admit: ({ id }) => service.say({ do: "admit", id }),
  deny: ({ id }) => service.say({ do: "deny", id }),
  remove: ({ id, name }) =>
    confirm(`Remove ${name}?`, "They leave the room now, and have to be let in to come back.", "Remove", () => service.say({ do: "remove", id })),
  end: () =>
    confirm("End the visit for everybody?", "Everybody leaves the room now, you too.", "End for all", () => service.say({ do: "end" })),
};

start();

function start() {
  document.documentElement.dataset.theme = link.theme;
  byId("room-id").textContent = link.meetingId;
  if (link.waitingText) byId("connecting-title").textContent = link.waitingText;
  prepareDoor(join);
  prepareControls();
  prepareCall(showAgain);
  media.addEventListener("change", () => {
    tellMedia();
    showAgain();
    if (!byId("sound").hidden) playSound(); // a page that records may play
  });
  byId("end").addEventListener("click", act.end);
  byId("leave").addEventListener("click", () => part("left"));
  byId("stop-waiting").addEventListener("click", () => part("stopped"));
  byId("again").addEventListener("click", join);
  byId("sound").addEventListener("click", playSound);
  addEventListener("pagehide", () => part("left"));
  setTitle(0);
  openDoor(join);
}

function join() {
  show("connecting");
  service.join({
    heard,
    trying: (attempt) => {
      if (attempt === 0) news("Connection lost. Trying again.");
      leaveRoom();
      show("connecting");
    },
    lost: () => part("lost"),
  });
}

function heard(message) {
  switch (message.state) {
    case "waiting":
      service.settle(message.you);
      leaveRoom();
      media.stop(); // nobody sees or hears us before we are let in
      show("waiting");
      break;
    case "inside":
      service.settle(message.you);
      enterRoom(message);
      break;
    case "signal":
      hear(message);
      break;
    case "out":
      part(message.why);
      break;
    case "refused":
      goOut();
      showOut(message.title, message.advice, null);
      break;
  }
}

function enterRoom(room) {
  const before = lastSeen;
  lastSeen = room;
  meet(room);
  show("inside");
  showRoom(room);
  setTitle(room.asking.length);
  if (before) {
    tellChanges(before, room);
  } else {
    if (room.asking.length) news(room.asking.map(({ name }) => `${name} wants to join`).join(". "));
    tellMedia();
    media.open();
  }
}

function leaveRoom() {
  lastSeen = null;
  endCall();
  clear();
  closeConfirm();
}

function goOut() {
  service.hangUp();
  leaveRoom();
  media.stop();
}

function part(why) {
  goOut();
  showParting(why);
}

function tellMedia() {
  if (lastSeen) service.say({ do: "media", ...media.on });
}

function showAgain() {
  if (lastSeen) showRoom(lastSeen);
}

function showRoom(room) {
  const own = room.people.find((person) => person.id === room.you);
  byId("count").textContent = room.people.length;
  byId("role").textContent = ownPart(own);
  byId("end").hidden = !own.rights.includes("allow_mod");
  showPeople(room, act);
  showAsking(room.asking, act);
}

function tellChanges(before, now) {
  const missing = (from, list) => from.filter((one) => !list.some((other) => other.id === one.id));
  const words = [
    ...missing(now.asking, before.asking).map(({ name }) => `${name} wants to join`),
    ...missing(now.people, before.people).map(({ name }) => `${name} is here`),
    ...missing(before.people, now.people).map(({ name }) => `${name} has left`),
  ];
  if (words.length) news(`${words.join(". ")}.`);
}

function ownPart({ rights }) {
  if (rights.includes("allow_mod")) return "You are the host. You can let guests in.";
  if (rights.includes("allow_join")) return "You can let guests in.";
  return "You are a guest here.";
}
