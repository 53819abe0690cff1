/** Whether the reader has asked the browser to load little: only some browsers say. */
export const savesData = (): boolean =>
  (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true
