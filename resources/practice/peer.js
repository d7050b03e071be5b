// One connection to one other page.
//
// One of the two is the caller: it alone makes offers, so that two never meet; the other one asks
// it for a new one when the connection has failed. The caller lays out one place for sound and one
// for the picture. What goes in there changes later without another offer: a camera that is
// switched on, or a screen instead of it.

const KINDS = ["audio", "video"];

export class Peer extends EventTarget {
  streams = { audio: null, video: null };
  #reachable = false;
  #heard = { energy: 0, lasted: 0 };
  #calls;
  #say;
  #sent;

  // calls: whether we are the caller; sent: {audio, video}, tracks or null; say(data) reaches the
  // other page's hear(data).
  constructor(calls, sent, say) {
    super();
    this.#calls = calls;
    this.#sent = sent;
    this.#say = say;
    // No servers: whoever is in a practice room is on this computer.
    this.connection = new RTCPeerConnection({ iceServers: [], bundlePolicy: "max-bundle" });
    this.connection.addEventListener("negotiationneeded", () => calls && this.#offer());
    this.connection.addEventListener("icecandidate", ({ candidate }) => {
      if (!candidate) return;
      this.#reachable = true;
      say({ candidate: candidate.toJSON() });
    });
    this.connection.addEventListener("icegatheringstatechange", () => this.#tell());
    this.connection.addEventListener("track", ({ track }) => {
      this.streams[track.kind] = new MediaStream([track]);
      this.#tell();
    });
    this.connection.addEventListener("connectionstatechange", () => {
      if (this.state === "failed") this.renew();
      this.#tell();
    });
    if (calls) {
      for (const kind of KINDS) this.connection.addTransceiver(kind);
      this.#fill();
    }
  }

  // As of the connection, or "nowhere" where this computer has no address to be found at.
  get state() {
    const { connectionState, iceGatheringState } = this.connection;
    const nowhere = iceGatheringState === "complete" && !this.#reachable;
    return nowhere && connectionState !== "closed" ? "nowhere" : connectionState;
  }

  // How loud the other one has been since we last asked, from 0 to 1.
  async loudness() {
    const stats = (await this.#place("audio")?.receiver.getStats()) ?? new Map();
    const inbound = [...stats.values()].find((one) => one.type === "inbound-rtp");
    const { totalAudioEnergy: energy = 0, totalSamplesDuration: lasted = 0 } = inbound ?? {};
    const before = this.#heard;
    this.#heard = { energy, lasted };
    return lasted > before.lasted ? Math.sqrt((energy - before.energy) / (lasted - before.lasted)) : 0;
  }

  send(sent) {
    this.#sent = sent;
    this.#fill();
  }

  // Find a new way to the other page; what is seen and heard goes on meanwhile, if it still does.
  renew() {
    if (this.#calls) this.connection.restartIce();
    else this.#say({ renew: true });
  }

  // Fails where the other one says what no page of ours does.
  async hear({ description, candidate, renew }) {
    try {
      if (description) await this.#hearDescription(description);
      if (candidate) await this.connection.addIceCandidate(candidate);
      if (renew && this.#calls) this.renew();
    } catch (error) {
      if (this.state !== "closed") throw error;
    }
  }

  close() {
    this.connection.close(); // which says nothing of itself
    this.#tell();
  }

  async #offer() {
    try {
      await this.#describe();
    } catch (error) {
      if (this.state !== "closed") throw error;
    }
  }

  async #hearDescription(description) {
    if (description.type !== (this.#calls ? "answer" : "offer")) throw new TypeError(description.type);
    await this.connection.setRemoteDescription(description);
    if (this.#calls) return;
    this.#fill();
    await this.#describe();
  }

  async #describe() {
    await this.connection.setLocalDescription();
    this.#say({ description: this.connection.localDescription.toJSON() });
  }

  // Put our tracks in their places; a place that the caller has made may go both ways.
  #fill() {
    if (this.state === "closed") return;
    for (const kind of KINDS) {
      const place = this.#place(kind);
      if (!place) continue;
      if (place.direction !== "sendrecv") place.direction = "sendrecv";
      if (place.sender.track !== this.#sent[kind]) place.sender.replaceTrack(this.#sent[kind]);
    }
  }

  #place(kind) {
    return this.connection.getTransceivers().find((one) => one.receiver.track.kind === kind);
  }

  #tell() {
    this.dispatchEvent(new Event("change"));
  }
}
