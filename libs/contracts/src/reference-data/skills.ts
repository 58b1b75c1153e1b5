/** The managed list of skills: what people bring from service and family life, and what posts in the NHS ask for. */
const groups = {
  'Care and clinical': `Patient care; Emergency medical care; Combat medical technician; First aid; Triage; Phlebotomy; Wound care; Infection prevention;
    Mental health support; Trauma risk management; Counselling; Safeguarding; End of life care; Medicines management; Dental nursing;
    Physiotherapy; Occupational therapy; Rehabilitation; Radiography; Biomedical science; Pharmacy; Operating department practice; Paramedicine;
    Health care support; Health promotion; Environmental health; Nutrition and dietetics; Sterile services; Veterinary care`,
  'Leading and managing': `Leadership; Team management; Change management; Project management; Programme management; Risk management; Crisis management;
    Emergency planning; Business continuity; Strategic planning; Operational planning; Performance management; Budget management; Contract management;
    Stakeholder management; Quality improvement; Health and safety; Inspection and audit; Policy writing; Governance; Staff welfare; Coaching;
    Mentoring; Conflict resolution; Negotiation; Decision making under pressure`,
  'Office and people': `Administration; Customer service; Reception; Diary management; Minute taking; Records management; Data entry; Data analysis; Report writing;
    Presentation; Public speaking; Communications; Media relations; Recruitment; Human resources; Payroll; Bookkeeping; Accounting; Procurement;
    Training delivery; Instruction; Teaching; Translation and interpreting; Equality and diversity; Event organisation; Community engagement;
    Volunteering; Complaints handling; Legal support; Medical secretarial work; Clinical coding`,
  'Digital and technology': `IT support; Network administration; Cyber security; Software development; Database administration; Systems analysis;
    Telecommunications; Radio communications; Electronics; Geographic information; Intelligence analysis; Information security; Cloud services;
    Business analysis; User research; Spreadsheets; Word processing`,
  'Estates, transport and logistics': `Logistics; Supply chain; Stores and stock control; Warehousing; Driving, category B; Driving, category C; Driving, category D;
    Blue light driving; Fleet management; Vehicle maintenance; Aircraft maintenance; Mechanical engineering; Electrical engineering; Plumbing; Heating and ventilation;
    Carpentry; Building maintenance; Construction management; Estate management; Facilities management; Catering; Chef; Food safety; Housekeeping; Cleaning;
    Portering; Security; Fire safety; Waste management; Grounds maintenance; Medical equipment maintenance; Manual handling; Surveying`,
} as const

/** `Stores and stock control` → `stores_and_stock_control` */
const codeOf = (label: string): string => label.toLowerCase().replace(/[^a-z]+/g, '_')

/** Labels by code. */
export const skills: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(groups)
    .flatMap((text) => text.split(';'))
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .map((label) => [codeOf(label), label]),
)

const byLabel = new Map(Object.entries(skills).map(([code, label]) => [label.toLowerCase(), code]))

/** The code of a skill that is written like this, whatever the case; null for own words. */
export const skillCodeOf = (name: string): string | null => byLabel.get(name.toLowerCase()) ?? null
