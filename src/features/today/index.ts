export { reminderSettingsOffice } from './settings.office.tsx'
export { todayOffice } from './today.office.tsx'
