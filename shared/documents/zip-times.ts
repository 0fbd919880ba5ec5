const LOCAL_HEADER = 0x04034b50
const CENTRAL_HEADER = 0x02014b50
const END_OF_DIRECTORY = 0x06054b50
/** 1 January 1980, 00:00, as the format writes it. */
const DOS_DATE = 0x0021

/**
 * Sets every entry of a zip file to the same time, in place, so that the same content is the same bytes.
 *
 * The file must have been written without a comment, as ours are.
 */
export function withFixedTimes(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const end = zip.byteLength - 22
  if (view.getUint32(end, true) !== END_OF_DIRECTORY) throw new Error('A zip file without its directory.')
  let entry = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(entry, true) !== CENTRAL_HEADER) throw new Error('A zip file with a broken directory.')
    setTime(view, entry + 12)
    const local = view.getUint32(entry + 42, true)
    if (view.getUint32(local, true) !== LOCAL_HEADER) throw new Error('A zip file with a broken entry.')
    setTime(view, local + 10)
    entry += 46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true)
  }
  return zip
}

function setTime(view: DataView, at: number): void {
  view.setUint16(at, 0, true)
  view.setUint16(at + 2, DOS_DATE, true)
}
