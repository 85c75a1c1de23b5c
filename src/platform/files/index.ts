export * from './stored-file.ts'
