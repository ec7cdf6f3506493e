/**
 * What pdf.js finds when it is evaluated. In a worker it would take the worker for its own, say so to whoever started it and
 * answer its messages: until it stands, the worker's port is hidden from it. What Node 20 lacks is there.
 */

const port = globalThis as { postMessage?: unknown };
const own = Object.getOwnPropertyDescriptor(port, 'postMessage');
if (port.postMessage !== undefined) port.postMessage = undefined;

/** Gives the worker its port back. */
export function showPort(): void {
  if (own !== undefined) Object.defineProperty(port, 'postMessage', own);
  else delete port.postMessage;
}

const buffers = ArrayBuffer.prototype as unknown as { transferToFixedLength?: (this: ArrayBuffer) => ArrayBuffer };
buffers.transferToFixedLength ??= function () {
  return this.slice(0);
};
