// What this page sends of its own: the microphone, and the camera or the screen.
//
// A camera that is switched off is let go, so that its light goes out; a microphone is only muted,
// so that it answers at once. Whoever has neither, or allows neither, joins all the same.

import { link } from "./link.js";

const KINDS = ["mic", "camera"];
const CALLED = { mic: "microphone", camera: "camera" };
const TROUBLES = {
  NotAllowedError: (what) => `This page may not use the ${what}. Change that in the address bar, then try again.`,
  NotFoundError: (what) => `No ${what} was found.`,
  NotReadableError: (what) => `The ${what} does not answer. Another program may be using it.`,
};
const TROUBLE_ELSE = (what) => `The ${what} cannot be used.`;

class Media extends EventTarget {
  wants = { mic: link.mic, camera: link.camera };
  chosen = { mic: "", camera: "" };
  troubles = { mic: "", camera: "" };
  tracks = { mic: null, camera: null, screen: null };
  #asked = new Set();
  #round = 0;

  // What the others get; it is also what they are told.
  get on() {
    const { mic, camera, screen } = this.tracks;
    return { mic: Boolean(mic?.enabled), camera: Boolean(camera), screen: Boolean(screen) };
  }

  get sent() {
    return { audio: this.tracks.mic, video: this.tracks.screen ?? this.tracks.camera };
  }

  // Ask the browser for what is wanted and not there yet. Never fails: there are words for it.
  async open() {
    const missing = KINDS.filter((kind) => this.wants[kind] && !this.tracks[kind] && !this.#asked.has(kind));
    if (missing.length) await this.#ask(missing);
  }

  // Let go of everything, also of what is still being asked for. What is wanted stays wanted.
  stop() {
    this.#round += 1;
    this.#asked.clear();
    for (const kind of ["screen", ...KINDS]) this.#release(kind);
    this.#tell();
  }

  async toggle(kind) {
    this.wants[kind] = !this.wants[kind];
    this.troubles[kind] = "";
    if (kind === "camera" && !this.wants.camera) this.#release("camera");
    if (this.tracks.mic) this.tracks.mic.enabled = this.wants.mic;
    this.#tell();
    await this.open();
  }

  async choose(kind, id) {
    this.chosen[kind] = id;
    this.#release(kind);
    await this.open();
  }

  async toggleScreen() {
    if (this.tracks.screen) {
      this.#release("screen");
      this.#tell();
      return;
    }
    const round = this.#round;
    let stream;
    try {
      stream = await navigator.mediaDevices.getDisplayMedia({ video: { frameRate: 10 } });
    } catch {
      return; // whoever has thought better of it needs no words
    }
    const [track] = stream.getVideoTracks();
    track.contentHint = "detail";
    this.#keep("screen", track, round);
    this.#tell();
  }

  // The devices there are, by name; their names are known once one may be used.
  async list() {
    const found = (await navigator.mediaDevices?.enumerateDevices()) ?? [];
    const named = (kind) => found.filter((one) => one.kind === kind && one.deviceId && one.label);
    return { mic: named("audioinput"), camera: named("videoinput") };
  }

  async #ask(kinds) {
    const round = this.#round;
    for (const kind of kinds) this.#asked.add(kind);
    try {
      const stream = await navigator.mediaDevices.getUserMedia(this.#wish(kinds));
      for (const track of stream.getTracks()) this.#keep(track.kind === "audio" ? "mic" : "camera", track, round);
    } catch (error) {
      if (round !== this.#round) return;
      if (kinds.length > 1) {
        const apart = error.name === "NotAllowedError" ? await allowed(kinds) : kinds;
        this.#refuse(kinds.filter((kind) => !apart.includes(kind)), error);
        for (const kind of apart) if (round === this.#round) await this.#ask([kind]);
        return;
      }
      this.#refuse(kinds, error);
    }
    if (round !== this.#round) return;
    for (const kind of kinds) this.#asked.delete(kind);
    this.#tell();
  }

  #wish(kinds) {
    const device = (kind) => (this.chosen[kind] ? { deviceId: { exact: this.chosen[kind] } } : {});
    const [width, height] = link.hd ? [1280, 720] : [640, 360];
    const size = { width: { ideal: width }, height: { ideal: height }, frameRate: { max: 30 } };
    return {
      audio: kinds.includes("mic") && { ...device("mic"), echoCancellation: true, noiseSuppression: true },
      video: kinds.includes("camera") && { ...device("camera"), ...size },
    };
  }

  #keep(kind, track, round) {
    const unwanted = kind === "camera" && !this.wants.camera;
    if (round !== this.#round || unwanted) {
      track.stop();
      return;
    }
    this.#release(kind);
    if (kind === "mic") track.enabled = this.wants.mic;
    track.addEventListener("ended", () => this.#ended(kind, track));
    this.tracks[kind] = track;
    this.troubles[kind] = "";
  }

  // A device was pulled out, its permission withdrawn, or sharing was ended in the browser's bar.
  #ended(kind, track) {
    if (this.tracks[kind] !== track) return;
    this.tracks[kind] = null;
    if (kind in this.wants) {
      this.wants[kind] = false;
      this.troubles[kind] = `The ${CALLED[kind]} has stopped.`;
    }
    this.#tell();
  }

  #refuse(kinds, error) {
    const what = kinds.map((kind) => CALLED[kind]).join(" and ");
    for (const kind of kinds) {
      this.#asked.delete(kind);
      this.wants[kind] = false;
      this.troubles[kind] = (TROUBLES[error.name] ?? TROUBLE_ELSE)(what);
    }
    this.#tell();
  }

  #release(kind) {
    this.tracks[kind]?.stop();
    this.tracks[kind] = null;
  }

  #tell() {
    this.dispatchEvent(new Event("change"));
  }
}

export const media = new Media();

// Which of the devices the browser has been allowed to use, without asking anybody again.
async function allowed(kinds) {
  const states = await Promise.all(kinds.map((kind) => permission(CALLED[kind])));
  return kinds.filter((_, place) => states[place] === "granted");
}

async function permission(name) {
  try {
    return (await navigator.permissions.query({ name })).state;
  } catch {
    return "unknown"; // not every browser tells
  }
}
