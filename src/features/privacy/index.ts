export { ownDataPersonal, personPersonal } from './person-personal.store.ts'
