// The join link, read once. Its token is a secret and leaves the address bar at once.

export const link = readLink();

function readLink() {
  const query = new URLSearchParams(location.search);
  const value = (name) => decodedAgain(query.get(name) ?? "");
  const read = {
    token: value("token"),
    meetingId: value("meetingId"),
    participantId: value("participantId"),
    name: value("name"),
    joinScreen: value("joinScreenEnabled") !== "false",
    joinsAtOnce: value("joinWithoutUserInteraction") === "true",
    title: value("joinScreenTitle"),
    mic: value("micEnabled") !== "false",
    camera: value("webcamEnabled") !== "false",
    mayShare: value("screenShareEnabled") !== "false",
    hd: value("maxResolution") === "hd",
    asks: value("askJoin") === "true",
    waitingText: value("waitingScreenText"),
    mayLeave: value("participantCanLeave") !== "false",
    theme: value("theme"),
  };
  query.delete("token");
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
