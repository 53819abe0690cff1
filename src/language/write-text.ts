/**
 * Writes what an element says. A text node that stays is laid out faster than a new one, and no style rule that asks what is
 * inside (`:has`) is asked again for all that is around it. A translator may have put an element of its own there.
 */
export function writeText(element: Element, text: string): void {
  if (element.firstChild instanceof Text && element.firstChild === element.lastChild) element.firstChild.data = text
  else element.textContent = text
}
