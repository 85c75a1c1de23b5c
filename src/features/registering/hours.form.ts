import type { Hours } from '#src/features/activities/index.ts'
import { isTimeZone, placeLocalTime, readLocalTime } from '#src/platform/time/local-time.ts'
import type { FormReader, Values } from './form-reader.ts'

/** The fields of the hours of a record, on the clock of their place. */
export function hourFields(hours: unknown): Values {
  const { start, end, timeZone } = (hours ?? {}) as Partial<Record<keyof Hours, string>>
  const at = (instant: string | undefined) =>
    instant && timeZone ? Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone) : undefined
  const written = (instant: string | undefined) => [
    at(instant)?.toPlainDateTime().toString({ smallestUnit: 'minute' }) ?? '',
  ]
  return {
    start: written(start),
    startOffset: [at(start)?.offset ?? ''],
    end: written(end),
    endOffset: [at(end)?.offset ?? ''],
    zone: [timeZone ?? ''],
  }
}

/** Reads the hours. Without a zone they are those of the city. */
export function readHours(typed: FormReader, cityZone: string): Hours | undefined {
  const timeZone = zoneOf(typed, cityZone)
  if (!isTimeZone(timeZone)) return typed.refuse('zone', 'zone')
  const [start, end] = [readTime(typed, 'start', timeZone), readTime(typed, 'end', timeZone)]
  if (typed.text('end') && !typed.text('start')) typed.refuse('start', 'begin')
  if (start && end && Temporal.Instant.compare(end, start) < 0) typed.refuse('end', 'order')
  return start && { start, end, timeZone }
}

const zoneOf = (typed: FormReader, cityZone: string) => typed.text('zone') ?? cityZone

function readTime(typed: FormReader, name: 'start' | 'end', timeZone: string): Temporal.Instant | undefined {
  const text = typed.text(name)
  if (text === undefined) return undefined
  const local = readLocalTime(text)
  if (!local) return typed.refuse(name, 'time')
  const placed = placeLocalTime(local, timeZone, typed.text(`${name}Offset`) ?? '')
  if ('at' in placed) return placed.at
  return typed.refuse(`${name}Offset`, placed.which === 'twice' ? 'hour_twice' : 'never')
}

/** The two points in time that a typed hour can mean, when the clock of the place goes over it or comes to it twice. */
export function choicesOfHour(
  typed: FormReader,
  name: 'start' | 'end',
  cityZone: string,
): readonly Temporal.ZonedDateTime[] {
  const local = readLocalTime(typed.text(name) ?? '')
  const timeZone = zoneOf(typed, cityZone)
  if (!local || !isTimeZone(timeZone)) return []
  const placed = placeLocalTime(local, timeZone, '')
  return 'choices' in placed ? placed.choices : []
}
