import type { RuleKey } from './visit.rules.ts'

/** What the published rules are about. */
export const RULE_GROUPS = ['topics', 'length', 'days', 'closed', 'notice', 'size', 'langs', 'recent'] as const
export type RuleGroup = (typeof RULE_GROUPS)[number]

/** The figures of a broken rule, written out in the language of the reader. */
export interface Figures {
  readonly asked: string
  readonly allowed: string
  readonly instead: string
}

/** The rules of visits in the words of one language. */
export interface RuleTexts {
  readonly titles: Readonly<Record<RuleGroup, string>>
  /** What the rule is, told before anybody asks. */
  readonly rules: {
    readonly length: (shortest: string, longest: string) => string
    readonly days: (weekdays: string, hours: string) => string
    readonly notice: (days: string) => string
    readonly size: (least: number, most: string) => string
    readonly langs: (langs: string) => string
    readonly recent: (months: string) => string
    readonly topics: string
  }
  /** Why there is such a rule. */
  readonly reasons: Readonly<Record<Exclude<RuleGroup, 'closed'>, string>>
  readonly broken: Readonly<Record<RuleKey, (figures: Figures) => string>>
  readonly instead: Readonly<Record<RuleKey, (figures: Figures) => string>>
  readonly wish: (number: number) => string
  readonly hours: (count: number) => string
  readonly days: (count: number) => string
  readonly months: (count: number) => string
  readonly people: (count: number) => string
  readonly noLang: string
}
