/** Whether a shown number is the exact one: within 1e-9 as a rule, within 1e-12 of itself for a closed form. */
export function closeTo(exact: number, closedForm: boolean): (shown: number) => boolean {
  const bound =
    closedForm && Math.abs(exact) >= 2.3e-308 ? 1e-12 * Math.abs(exact) : 1e-9 * Math.max(1, Math.abs(exact))
  return shown => Math.abs(shown - exact) <= bound
}
