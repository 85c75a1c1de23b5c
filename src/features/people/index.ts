export * from './held.ts'
export * from './person.model.ts'
export * from './person.store.ts'
export * from './personal-room.ts'
