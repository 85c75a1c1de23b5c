// The office asks with the same fields as the public pages.
export * from '../form.tsx'
