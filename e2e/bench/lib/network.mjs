// Lines and processors that the benches imitate, and the bytes that come over the line.

const perSecond = (kbit) => (kbit * 1000) / 8;

export const FAST = { name: 'unthrottled', download: -1, upload: -1, latency_ms: 0, slower: 1 };
export const SLOW_4G = {
  name: 'slow 4G (1.6 Mbit/s, 150 ms), processor 4× slower',
  download: perSecond(1600),
  upload: perSecond(750),
  latency_ms: 150,
  slower: 4,
};
export const SLOW_3G = {
  name: 'slow 3G (400 kbit/s, 400 ms), processor 4× slower',
  download: perSecond(400),
  upload: perSecond(400),
  latency_ms: 400,
  slower: 4,
};
export const SLOW_PROCESSOR = { ...FAST, name: 'processor 4× slower', slower: 4 };

/** Makes a page feel the line and the processor; `cdp` is its debugging session. */
export async function throttle(cdp, { download, upload, latency_ms, slower }) {
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latency_ms,
    downloadThroughput: download,
    uploadThroughput: upload,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
}

/** Notes every request and byte of a page, as they come over the line: packed, with headers at the end of each file. */
export function listen(cdp) {
  const requests = new Map();
  const ofNetwork = (url) => !url.startsWith('data:') && !url.startsWith('blob:');
  let last = performance.now();
  cdp.on('Network.requestWillBeSent', ({ requestId, request, timestamp, wallTime, type }) => {
    if (!ofNetwork(request.url)) return;
    last = performance.now();
    // The browser's clock of events ticks in seconds since it started; `wallTime` ties it to the page's clock.
    requests.set(requestId, { url: request.url, type, offset: wallTime - timestamp, pieces: [], open: true });
  });
  cdp.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) => {
    last = performance.now();
    requests.get(requestId)?.pieces.push({ timestamp, bytes: encodedDataLength });
  });
  const end = ({ requestId, timestamp, encodedDataLength }) => {
    last = performance.now();
    const request = requests.get(requestId);
    if (!request) return;
    request.open = false;
    const sofar = request.pieces.reduce((sum, piece) => sum + piece.bytes, 0);
    // What the total has and the pieces lack: status line and headers.
    request.pieces.push({ timestamp, bytes: Math.max(0, (encodedDataLength ?? sofar) - sofar) });
  };
  cdp.on('Network.loadingFinished', end);
  cdp.on('Network.loadingFailed', end);
  return {
    count: () => requests.size,
    /** Milliseconds since anything happened, nought while a request is under way. */
    quiet_ms: () => ([...requests.values()].some((request) => request.open) ? 0 : performance.now() - last),
    /** Bytes that had come by then; `until_ms` is on the wall clock. */
    bytes: (until_ms = Infinity) => {
      let sum = 0;
      for (const { offset, pieces } of requests.values()) {
        for (const { timestamp, bytes } of pieces) if ((timestamp + offset) * 1000 <= until_ms) sum += bytes;
      }
      return sum;
    },
  };
}
