/** A query as the site writes it, or a plain foreign one: keys, and values without anything to be read through. */
const plain = /^(?:[?&][a-z_][\w.-]*(?:=(?:[\w.,:;~-]*[\w~])?)?)*$/

/** Whether the address may have been bent on its way here, so that it is worth a look (straighten-address.ts). */
export const isBent = (): boolean =>
  !plain.test(location.search) || (location.hash.length > 1 && !document.getElementById(location.hash.slice(1)))
