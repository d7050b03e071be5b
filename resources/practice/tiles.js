// The people inside and those who ask to come in, as lists that keep the elements of who stays.

import { peers } from "./call.js";
import { media } from "./media.js";
import { byId } from "./views.js";

const LOUD = 0.02;
const LOOK_MS = 500;

let own = null; // the stream of our own picture
let looking = 0;

// room: as the service tells it; act: {remove(person), admit(guest), deny(guest)}
export function showPeople(room, act) {
  const host = room.people.find((person) => person.id === room.you).rights.includes("allow_mod");
  byId("people").dataset.count = Math.min(room.people.length, 7);
  keep(byId("people"), "person-tile", room.people, (tile, person) => {
    const isOwn = person.id === room.you;
    showPerson(tile, person, isOwn);
    const remove = tile.querySelector(".remove");
    remove.hidden = isOwn || !host;
    remove.setAttribute("aria-label", `Remove ${person.name}`);
    remove.onclick = () => act.remove(person);
  });
  looking ||= setInterval(lookWhoSpeaks, LOOK_MS);
}

export function showAsking(asking, act) {
  const focused = byId("asking").contains(document.activeElement);
  keep(byId("asking"), "asking-row", asking, (row, guest) => {
    row.querySelector(".name").textContent = guest.name;
    for (const [verb, word] of [["admit", "Admit"], ["deny", "Deny"]]) {
      const button = row.querySelector(`.${verb}`);
      button.setAttribute("aria-label", `${word} ${guest.name}`);
      button.onclick = () => act[verb](guest);
    }
  });
  if (focused && !byId("asking").contains(document.activeElement)) {
    (byId("asking").querySelector("button.admit") ?? byId("inside-title")).focus();
  }
}

export function clear() {
  clearInterval(looking);
  looking = 0;
  byId("people").replaceChildren();
  byId("asking").replaceChildren();
  byId("sound").hidden = true;
}

// Browsers may hold back sound until somebody has clicked.
export function playSound() {
  byId("sound").hidden = true;
  for (const audio of byId("people").querySelectorAll("audio")) play(audio);
}

function showPerson(tile, person, isOwn) {
  const peer = peers.get(person.stay);
  const shown = isOwn ? media.on : person;
  const since = new Date(person.since).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  tile.dataset.stay = person.stay ?? "";
  tile.querySelector(".name").textContent = person.name;
  tile.querySelector(".name").title = person.name;
  tile.querySelector(".initials").textContent = initials(person.name);
  tile.querySelector(".part").textContent = [partOf(person), `since ${since}`].filter(Boolean).join(", ");
  tile.querySelector(".you").hidden = !isOwn;
  tile.querySelector(".mic-off").toggleAttribute("hidden", shown.mic || !person.stay);
  tile.querySelector(".mic-off-words").hidden = shown.mic || !person.stay;
  tile.querySelector(".state").textContent = isOwn || !person.stay ? "" : stateOf(peer);
  tile.classList.toggle("mirrored", isOwn && !shown.screen);
  tile.classList.toggle("screen", shown.screen);
  showVideo(tile, isOwn ? ownStream() : peer?.streams.video, shown.camera || shown.screen);
  if (!isOwn) showStream(tile.querySelector("audio"), peer?.streams.audio);
}

function showVideo(tile, stream, isSent) {
  const video = tile.querySelector("video");
  showStream(video, isSent ? stream : null);
  if (!isSent) video.hidden = true;
  // Not before its first picture: until then the initials say more than a black square.
  video.onresize = () => {
    video.hidden = video.videoWidth === 0 || !video.srcObject;
  };
}

function showStream(element, stream) {
  if (element.srcObject === (stream ?? null)) return;
  element.srcObject = stream ?? null;
  if (stream) play(element);
}

async function play(element) {
  try {
    await element.play();
  } catch (error) {
    if (error.name === "NotAllowedError") byId("sound").hidden = false;
  }
}

function ownStream() {
  const track = media.sent.video;
  if (own?.getVideoTracks()[0] !== (track ?? undefined)) own = track && new MediaStream([track]);
  return own;
}

function stateOf(peer) {
  switch (peer?.state) {
    case "connected":
      return "";
    case "nowhere":
      return "No picture and no sound: this computer is not on a network, or the browser keeps it hidden.";
    case "closed":
      return "No picture and no sound";
    case "disconnected":
    case "failed":
      return "Picture and sound do not get through. Trying again\u2026";
    default:
      return "Connecting\u2026";
  }
}

async function lookWhoSpeaks() {
  for (const tile of [...byId("people").children]) {
    const level = await peers.get(tile.dataset.stay)?.loudness();
    tile.classList.toggle("speaking", level > LOUD);
  }
}

// Make the list show the items, and keep the elements of those that stay: one may have the focus.
function keep(list, template, items, fill) {
  const kept = new Map([...list.children].map((element) => [element.dataset.id, element]));
  const shown = items.map((item) => {
    const element = kept.get(item.id) ?? byId(template).content.firstElementChild.cloneNode(true);
    element.dataset.id = item.id;
    fill(element, item);
    return element;
  });
  for (const [id, element] of kept) if (!items.some((item) => item.id === id)) element.remove();
  shown.forEach((element, place) => {
    if (list.children[place] !== element) list.insertBefore(element, list.children[place] ?? null);
  });
}

function partOf({ rights }) {
  if (rights.includes("allow_mod")) return "Host";
  return rights.includes("ask_join") ? "Guest" : "";
}

function initials(name) {
  const words = name.split(" ").filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : ""]
    .map((word) => [...word][0] ?? "")
    .join("")
    .toLocaleUpperCase();
}
