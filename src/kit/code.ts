import type { CodeLanguage } from '../takeaway/take-away-dialog.tsx'

/** A figure's computation for the state at hand, in each language that code is offered in. */
export type Code = Readonly<Record<CodeLanguage, string>>
