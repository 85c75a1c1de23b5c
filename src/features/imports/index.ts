export { importRegisterFolder, listRegisterFiles, type RegisterFile, type RegisterProblem } from './register.store.ts'
