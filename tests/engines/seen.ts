// What the checks look at: each function runs in the page, refers to nothing outside itself, and answers at once.

export const seenFigure = (id: string) => {
  const figure = document.querySelector(`[data-figure="${id}"]`)
  const parts = [...(figure?.querySelectorAll('svg.plot :is(path, line, rect, circle, text, g)') ?? [])]
  const names = ['d', 'x', 'y', 'x1', 'y1', 'cx', 'cy', 'transform']
  const live = [...document.querySelectorAll(`[data-live^="${id}."]`)].map(hole => ({
    key: (hole.getAttribute('data-live') ?? '').slice(id.length + 1),
    value: hole.getAttribute('value'),
    /** How it is rounded, and the text that this gives. */
    digits: hole.getAttribute('data-digits'),
    text: hole.textContent ?? '',
    where: hole.closest('[data-figure]') ? 'figure' : 'prose',
  }))
  return {
    isAwake: document.querySelector(`[data-island="${id}"]`)?.hasAttribute('data-awake') ?? false,
    /** Everything drawn but its handles, and the hint that goes at the first touch: what ought to move with them. */
    picture: parts
      .filter(part => !part.closest('.handle, .drag-hint') && !part.querySelector('.handle'))
      .map(part => names.map(name => part.getAttribute(name)).join())
      .join('\n'),
    numbers: [...(figure?.querySelectorAll('data[data-key]') ?? [])].map(
      part => [part.getAttribute('data-key') ?? '', part.getAttribute('value') ?? ''] as const,
    ),
    /** The holes of formulas and sentences that follow the figure, as they are seen. */
    live: live.filter(({ value }) => value !== null),
    /** The same as they are heard, in MathML. */
    heard: live.filter(({ value }) => value === null),
    search: location.search,
  }
}

export const seenHandle = (id: string, parameter: string) => {
  const handle = document.querySelector(`[data-figure="${id}"] [role=slider][data-param="${parameter}"]`)
  const box = (handle?.querySelector('.handle-knob, .label-mark') ?? handle)?.getBoundingClientRect()
  return {
    now: handle?.getAttribute('aria-valuenow') ?? null,
    x: box ? box.x + box.width / 2 : NaN,
    y: box ? box.y + box.height / 2 : NaN,
    hasFocus: handle !== null && document.activeElement === handle,
  }
}

/** Its handle in the middle of the window; the figure, as long as it has not come to life and so has no slider. */
export const showHandle = (id: string, parameter: string) => {
  const figure = document.querySelector(`[data-figure="${id}"]`)
  const handle = figure?.querySelector(`[role=slider][data-param="${parameter}"]`)
  ;(handle ?? figure)?.scrollIntoView({ block: 'center', behavior: 'instant' })
}

export const focusHandle = (id: string, parameter: string) => {
  document
    .querySelector<SVGElement>(`[data-figure="${id}"] [role=slider][data-param="${parameter}"]`)
    ?.focus({ preventScroll: true })
}
