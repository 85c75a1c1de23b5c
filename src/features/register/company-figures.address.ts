/** Where the figures of companies are as a file. Never change it (decision 0005). */
export const COMPANY_FIGURES = '/data/companies.csv'
