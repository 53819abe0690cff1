/** The link in a field, selected, until the reader goes on. */
export function offerLink(link: string, name: string, beside: Element): void {
  const field = Object.assign(document.createElement('input'), { className: 'link-field', readOnly: true, value: link })
  field.setAttribute('aria-label', name)
  field.addEventListener('blur', () => field.remove())
  beside.after(field)
  field.focus({ preventScroll: true })
  field.select()
}
