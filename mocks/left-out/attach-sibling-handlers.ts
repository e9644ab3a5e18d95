/** Takes the place of MSW's handlers of sockets, of which the page has none; one handler has no siblings. */
function getSiblingHandlers(): readonly [] {
  return [];
}

function isSiblingHandler(): false {
  return false;
}

const kAutoConnect = Symbol('kAutoConnect');
const kConnect = Symbol('kConnect');

export { getSiblingHandlers as n, kAutoConnect as o, isSiblingHandler as r, kConnect as s };
