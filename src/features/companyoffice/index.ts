export { companyOffice } from './company.office.tsx'
export { companySettingsOffice } from './settings.office.tsx'
