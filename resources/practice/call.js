// The call: a connection to every other page in the room, by the name of its stay.
//
// A page that was reloaded comes back under another name, so it is called anew, and nothing meant
// for the page before reaches it.

import { media } from "./media.js";
import { Peer } from "./peer.js";
import { say } from "./signalling.js";

export const peers = new Map();

let changed = () => {};

// To be called once: whenever a connection has changed, show() is called.
export function prepareCall(show) {
  changed = show;
  media.addEventListener("change", () => {
    for (const peer of peers.values()) peer.send(media.sent);
  });
}

// Call whoever has come and hang up on whoever has gone.
export function meet({ people, you }) {
  const own = people.find((person) => person.id === you).stay;
  const others = people.map((person) => person.stay).filter((stay) => stay && stay !== own);
  for (const stay of peers.keys()) if (!others.includes(stay)) part(stay);
  for (const stay of others) if (!peers.has(stay)) peers.set(stay, call(own, stay));
}

export function hear({ from, data }) {
  const peer = peers.get(from);
  peer?.hear(data).catch(() => peer.close()); // no page of ours talks nonsense
}

export function endCall() {
  for (const stay of peers.keys()) part(stay);
}

function call(own, stay) {
  const peer = new Peer(own < stay, media.sent, (data) => say({ do: "signal", to: stay, data }));
  peer.addEventListener("change", () => {
    if (peers.get(stay) === peer) changed();
  });
  return peer;
}

function part(stay) {
  const peer = peers.get(stay);
  peers.delete(stay);
  peer.close();
}
