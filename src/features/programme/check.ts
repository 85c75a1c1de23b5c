import { checkBooked } from './check-booked.ts'
import { checkHours } from './check-hours.ts'
import { checkLanguage } from './check-language.ts'
import { checkMeal } from './check-meal.ts'
import { checkQuota } from './check-quota.ts'
import { checkSize } from './check-size.ts'
import { checkWay } from './check-way.ts'
import type { Clash, Plan } from './clash.ts'

/** All in a programme that does not work, in the order of its sessions. */
export function checkPlan(plan: Plan): Clash[] {
  const clashes = [checkBooked, checkWay, checkSize, checkLanguage, checkMeal, checkQuota, checkHours].flatMap(
    (check) => check(plan),
  )
  const order = new Map(plan.sessions.map(({ id }, at) => [id, at]))
  return clashes.sort((a, b) => (order.get(a.sessionId) ?? 0) - (order.get(b.sessionId) ?? 0))
}
