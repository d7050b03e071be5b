// The practice room's page. The server says in which state we are, each time with everything that
// is to be shown; we show it and send what the person does.

const WAITS_MS = [500, 1000, 2000, 4000, 8000, 8000, 8000];

const PARTING = {
  left: ["You have left the room", "You can close this page.", "Join again"],
  stopped: ["You are no longer waiting", "You can close this page.", "Ask again"],
  denied: ["You were not let in", "Somebody in the room has declined your request.", "Ask again"],
  replaced: ["You are here on another page", "The room was opened with this link again; that page is in it now.", "Use this page instead"],
  removed: ["You were taken out of the room", "Somebody has ended your visit.", "Join again"],
  ended: ["This visit has ended", "Everybody has left the room.", "Join again"],
  closed: ["This room is closed", "The visit it was made for has ended.", null],
  lost: ["The connection is lost", "The practice service does not answer. Open the visit again from the desk, or try once more.", "Try again"],
};

const byId = (id) => document.getElementById(id);
const views = ["door", "connecting", "waiting", "inside", "out"].map(byId);

const link = readLink();
let socket = null;
let attempt = 0;
let retry = 0;
let lastSeen = null; // the last state of being inside, to tell what has changed

start();

// -- the link ------------------------------------------------------------------------------------

function readLink() {
  const query = new URLSearchParams(location.search);
  const value = (name) => decodedAgain(query.get(name) ?? "");
  const read = {
    token: value("token"),
    meetingId: value("meetingId"),
    participantId: value("participantId"),
    name: value("name"),
    joinScreen: value("joinScreenEnabled") !== "false",
    title: value("joinScreenTitle"),
    asks: value("askJoin") === "true",
    waitingText: value("waitingScreenText"),
    mayLeave: value("participantCanLeave") !== "false",
    theme: value("theme"),
  };
  query.delete("token"); // a secret; it must not stay in the address bar
  history.replaceState(null, "", `${location.pathname}?${query}`);
  return read;
}

// The hosted page decodes each value a second time; a stray % makes that fail, and is then itself.
function decodedAgain(value) {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function start() {
  document.documentElement.dataset.theme = link.theme;
  byId("room-id").textContent = link.meetingId;
  byId("name").value = link.name;
  byId("leave").hidden = !link.mayLeave;
  if (link.title) byId("door-title").textContent = link.title;
  if (link.waitingText) byId("connecting-title").textContent = link.waitingText;
  if (link.asks) byId("join-word").textContent = "Ask to join";
  byId("join").addEventListener("submit", (event) => {
    event.preventDefault();
    link.name = byId("name").value.trim();
    if (link.name) join();
    else byId("name").focus();
  });
  byId("leave").addEventListener("click", () => part("left"));
  byId("stop-waiting").addEventListener("click", () => part("stopped"));
  byId("again").addEventListener("click", join);
  addEventListener("pagehide", () => part("left"));
  setTitle(0);
  if (link.joinScreen) {
    show("door");
    (link.name ? byId("join").querySelector("button") : byId("name")).focus();
  } else {
    join();
  }
}

// -- the socket ----------------------------------------------------------------------------------

function join() {
  attempt = 0;
  show("connecting");
  connect();
}

function connect() {
  const opened = new WebSocket(`ws://${location.host}/practice/room`);
  socket = opened;
  opened.addEventListener("open", () => {
    const { token, meetingId, participantId, name } = link;
    opened.send(JSON.stringify({ token, meetingId, participantId, name }));
  });
  opened.addEventListener("message", (event) => {
    if (socket === opened) hear(JSON.parse(event.data));
  });
  opened.addEventListener("close", () => {
    if (socket === opened) reconnect();
  });
}

function reconnect() {
  socket = null;
  lastSeen = null;
  if (attempt === WAITS_MS.length) {
    part("lost");
    return;
  }
  if (attempt === 0) news("Connection lost. Trying again.");
  show("connecting");
  retry = setTimeout(connect, WAITS_MS[attempt]);
  attempt += 1;
}

function hear(message) {
  switch (message.state) {
    case "waiting":
      settle(message);
      show("waiting");
      break;
    case "inside":
      settle(message);
      show("inside");
      showRoom(message);
      break;
    case "out":
      part(message.why);
      break;
    case "refused":
      hangUp();
      showOut(message.title, message.advice, null);
      break;
  }
}

function settle({ you }) {
  attempt = 0;
  link.participantId = you; // one that was made up for us stays ours
}

function say(word) {
  socket?.send(JSON.stringify(word));
}

function hangUp() {
  const open = socket;
  clearTimeout(retry);
  socket = null;
  lastSeen = null;
  open?.close();
}

function part(why) {
  hangUp();
  showOut(...PARTING[why]);
}

// -- what is shown -------------------------------------------------------------------------------

function show(name) {
  const view = byId(name);
  if (!view.hidden) return;
  for (const other of views) other.hidden = other !== view;
  if (name !== "inside") {
    setTitle(0);
    byId("people").replaceChildren();
    byId("asking").replaceChildren();
  }
  view.querySelector("h1").focus();
}

function showOut(title, advice, again) {
  byId("out-title").textContent = title;
  byId("out-advice").textContent = advice;
  byId("again").textContent = again ?? "";
  byId("again").hidden = again === null;
  show("out");
  if (again !== null) byId("again").focus();
  news(`${title}. ${advice}`);
}

function showRoom(room) {
  byId("count").textContent = room.people.length;
  byId("role").textContent = ownPart(room.people.find((person) => person.id === room.you));
  keep(byId("people"), "person-tile", room.people, (tile, person) => showPerson(tile, person, room.you));
  const focused = byId("asking").contains(document.activeElement);
  keep(byId("asking"), "asking-row", room.asking, showAsking);
  if (focused && !byId("asking").contains(document.activeElement)) {
    (byId("asking").querySelector("button.admit") ?? byId("inside-title")).focus();
  }
  setTitle(room.asking.length);
  if (lastSeen) tellChanges(lastSeen, room);
  else if (room.asking.length) news(room.asking.map(({ name }) => `${name} wants to join`).join(". "));
  lastSeen = room;
}

function showPerson(tile, person, you) {
  const since = new Date(person.since).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  tile.querySelector(".name").textContent = person.name;
  tile.querySelector(".name").title = person.name;
  tile.querySelector(".initials").textContent = initials(person.name);
  tile.querySelector(".part").textContent = [partOf(person), `since ${since}`].filter(Boolean).join(", ");
  tile.querySelector(".you").hidden = person.id !== you;
}

function showAsking(row, guest) {
  row.querySelector(".name").textContent = guest.name;
  for (const verb of ["admit", "deny"]) {
    const button = row.querySelector(`.${verb}`);
    button.setAttribute("aria-label", `${verb === "admit" ? "Admit" : "Deny"} ${guest.name}`);
    button.onclick = () => say({ do: verb, id: guest.id });
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

function tellChanges(before, now) {
  const missing = (from, list) => from.filter((one) => !list.some((other) => other.id === one.id));
  const words = [
    ...missing(now.asking, before.asking).map(({ name }) => `${name} wants to join`),
    ...missing(now.people, before.people).map(({ name }) => `${name} is here`),
    ...missing(before.people, now.people).map(({ name }) => `${name} has left`),
  ];
  if (words.length) news(`${words.join(". ")}.`);
}

function news(text) {
  const again = byId("news").textContent === text; // the same words twice must be heard twice
  byId("news").textContent = again ? `${text}\u00A0` : text;
}

function setTitle(asking) {
  document.title = `${asking ? `(${asking}) ` : ""}Practice room ${link.meetingId}`;
}

function partOf({ rights }) {
  if (rights.includes("allow_mod")) return "Host";
  return rights.includes("ask_join") ? "Guest" : "";
}

function ownPart({ rights }) {
  if (rights.includes("allow_mod")) return "You are the host. You can let guests in.";
  if (rights.includes("allow_join")) return "You can let guests in.";
  return "You are a guest here.";
}

function initials(name) {
  const words = name.split(" ").filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : ""]
    .map((word) => [...word][0] ?? "")
    .join("")
    .toLocaleUpperCase();
}
