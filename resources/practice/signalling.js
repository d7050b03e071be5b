// The socket to the practice service: it comes back by itself when the connection is lost.

import { link } from "./link.js";

const WAITS_MS = [500, 1000, 2000, 4000, 8000, 8000, 8000];

let handlers = null; // {heard(message), trying(attempt), lost()}
let socket = null;
let attempt = 0;
let retry = 0;

export function join(given) {
  handlers = given;
  attempt = 0;
  connect();
}

export function say(word) {
  if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(word));
}

// What was heard shows that we are connected: the next loss is a new one.
export function settle(participantId) {
  attempt = 0;
  link.participantId = participantId; // one that was made up for us stays ours
}

export function hangUp() {
  const open = socket;
  clearTimeout(retry);
  socket = null;
  open?.close();
}

function connect() {
  const opened = new WebSocket(`ws://${location.host}/practice/room`);
  socket = opened;
  opened.addEventListener("open", () => {
    const { token, meetingId, participantId, name } = link;
    opened.send(JSON.stringify({ token, meetingId, participantId, name }));
  });
  opened.addEventListener("message", (event) => {
    if (socket === opened) handlers.heard(JSON.parse(event.data));
  });
  opened.addEventListener("close", () => {
    if (socket === opened) reconnect();
  });
}

function reconnect() {
  socket = null;
  if (attempt === WAITS_MS.length) {
    handlers.lost();
    return;
  }
  handlers.trying(attempt);
  retry = setTimeout(connect, WAITS_MS[attempt]);
  attempt += 1;
}
