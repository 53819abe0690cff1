/**
 * What the browser has ticked in an island on its own, because it was ticked when the page was left: unticked, so that the
 * figure wakes as it was served; the answer gives the ticks back, as the hand once did. What belongs to a parameter is not
 * given back: there the address says what holds.
 */
export function takeRestored(island: ParentNode): () => void {
  const options = [...island.querySelectorAll<HTMLInputElement>('input:is([type=radio], [type=checkbox])')]
  const restored = options.filter(({ checked, defaultChecked }) => checked !== defaultChecked)
  const own = restored.filter(option => option.checked && !option.closest('[data-param]'))
  for (const option of options) option.checked = option.defaultChecked
  return () => {
    for (const option of own) if (option.isConnected && !option.disabled && !option.checked) option.click()
  }
}
