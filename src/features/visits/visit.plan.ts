import type { DaySpan, Stage } from './visit.model.ts'
import type { VisitRules } from './visit.rules.ts'

/** When a stage that begins today should be over, by the city's own plan; undefined when nothing is waited for. */
export function dueBy(
  plan: VisitRules['plan'],
  stage: Stage,
  { today, days }: { today: Temporal.PlainDate; days?: DaySpan | undefined },
): Temporal.PlainDate | undefined {
  switch (stage) {
    case 'new':
    case 'considered':
    case 'offered':
      return today.add({ days: plan[stage] })
    case 'confirmed':
      return days?.from
    case 'under_way':
      return days?.to
    case 'done':
      return today.add({ days: plan.done })
    default:
      return undefined
  }
}
