import { z } from 'zod'
import { fieldTexts } from './field.messages.ts'
import { type ShapeName, shapesIn } from './shapes.ts'

/** The shapes by which answers are made, whatever their language. */
export const SHAPES = shapesIn(fieldTexts.en)

/** The fields of a shape, in order. */
export const fieldsOf = (name: ShapeName): string[] => Object.keys(SHAPES[name].shape)

/** The columns of a shape in a table: those of a thing in it stand beside each other, `source.name` and `source.url`. */
export function columnsOf(name: ShapeName, fields: readonly string[] = fieldsOf(name)): string[] {
  const shape: Readonly<Record<string, z.ZodType>> = SHAPES[name].shape
  return fields.flatMap((field) => {
    const type = shape[field]
    const inner = type instanceof z.ZodNullable ? type.unwrap() : type
    if (!(inner instanceof z.ZodObject) || 'key' in inner.shape) return [field]
    return Object.keys(inner.shape).map((own) => `${field}.${own}`)
  })
}
