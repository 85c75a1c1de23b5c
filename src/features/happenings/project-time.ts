import { type ActivityReading, daysOf } from '#src/features/activities/index.ts'

/** Projects by how they stand on a day. What is cancelled does not run. */
export function projectsByTime(projects: readonly ActivityReading[], today: Temporal.PlainDate) {
  const stand = (project: ActivityReading) => {
    const days = daysOf(project)
    if (!days) return 'unknown'
    if (Temporal.PlainDate.compare(days.last, today) < 0 || project.status === 'cancelled') return 'finished'
    return Temporal.PlainDate.compare(days.first, today) > 0 ? 'toBegin' : 'running'
  }
  const those = (wanted: ReturnType<typeof stand>) => projects.filter((project) => stand(project) === wanted)
  return {
    running: those('running'),
    toBegin: those('toBegin'),
    finished: those('finished'),
    unknown: those('unknown'),
  }
}
