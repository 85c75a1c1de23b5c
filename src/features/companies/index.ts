export { companyOffice } from './company.office.tsx'
export { companyRoutes } from './company.routes.tsx'
