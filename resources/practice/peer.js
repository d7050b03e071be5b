// One connection to one other page.
//
// "Perfect negotiation" (w3.org/TR/webrtc, section 10.7): where both make an offer at once, the
// impolite one's counts. The impolite one also begins, with one place for sound and one for the
// picture. What goes in there changes later without another round of offers: a camera that is
// switched on, or a screen instead of it.

const KINDS = ["audio", "video"];

export class Peer extends EventTarget {
  streams = { audio: null, video: null };
  #polite;
  #say;
  #sent;
  #offering = false;
  #answered = false; // an answer is being taken in: another offer is welcome
  #ignoring = false;

  // sent: {audio, video}, tracks or null; say(data) reaches the other page's hear(data).
  constructor(polite, sent, say) {
    super();
    this.#polite = polite;
    this.#sent = sent;
    this.#say = say;
    // No servers: whoever is in a practice room is on this computer.
    this.connection = new RTCPeerConnection({ iceServers: [], bundlePolicy: "max-bundle" });
    this.connection.addEventListener("negotiationneeded", () => this.#offer());
    this.connection.addEventListener("icecandidate", ({ candidate }) => {
      if (candidate) say({ candidate: candidate.toJSON() });
    });
    this.connection.addEventListener("track", ({ track }) => {
      this.streams[track.kind] = new MediaStream([track]);
      this.#tell();
    });
    this.connection.addEventListener("connectionstatechange", () => {
      if (this.state === "failed") this.connection.restartIce();
      this.#tell();
    });
    if (!polite) {
      for (const kind of KINDS) this.connection.addTransceiver(kind);
      this.#fill();
    }
  }

  get state() {
    return this.connection.connectionState;
  }

  // How loud the other one is just now, from 0 to 1.
  get loudness() {
    const receiver = this.#place("audio")?.receiver;
    return Math.max(0, ...(receiver?.getSynchronizationSources() ?? []).map((one) => one.audioLevel ?? 0));
  }

  send(sent) {
    this.#sent = sent;
    this.#fill();
  }

  async hear({ description, candidate }) {
    try {
      if (description) await this.#hearDescription(description);
      if (candidate) await this.connection.addIceCandidate(candidate);
    } catch (error) {
      // Candidates of an offer that we ignored belong to nothing, and a closed connection is over.
      if (!this.#ignoring && this.state !== "closed") throw error;
    }
  }

  close() {
    this.connection.close();
  }

  async #offer() {
    this.#offering = true;
    try {
      await this.connection.setLocalDescription();
      this.#say({ description: this.connection.localDescription.toJSON() });
    } catch (error) {
      if (this.state !== "closed") throw error;
    } finally {
      this.#offering = false;
    }
  }

  async #hearDescription(description) {
    const { connection } = this;
    const ready = !this.#offering && (connection.signalingState === "stable" || this.#answered);
    this.#ignoring = !this.#polite && description.type === "offer" && !ready;
    if (this.#ignoring) return;
    this.#answered = description.type === "answer";
    await connection.setRemoteDescription(description);
    this.#answered = false;
    if (description.type !== "offer") return;
    this.#fill();
    await connection.setLocalDescription();
    this.#say({ description: connection.localDescription.toJSON() });
  }

  // Put our tracks in their places; a place that the other one has made may go both ways.
  #fill() {
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
