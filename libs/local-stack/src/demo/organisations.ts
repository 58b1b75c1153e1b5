/** How far an organisation has come on its way from pledge to access. */
export const onboardingStages = [
  'listed',
  'pledge expressed',
  'pledged',
  'agreement issued',
  'agreement signed',
  'in force',
  'invited',
  'active',
] as const
export type OnboardingStage = (typeof onboardingStages)[number]

export interface DemoOrganisation {
  code: string
  name: string
  region: string
  address: string[]
  postcode: string
  opened: string
  stage: OnboardingStage
  /** Part of the demonstration addresses of its people. */
  domain: string
}

type Row = [string, string, string, string[], string, string, OnboardingStage, string]

/** Real NHS organisations by ODS code (Organisation Data Service, Open Government Licence v3.0); their people here are made up. */
export const demoOrganisations: DemoOrganisation[] = (
  [
    [
      'RCF',
      'AIREDALE NHS FOUNDATION TRUST',
      'Y63',
      ['AIREDALE GENERAL HOSPITAL', 'SKIPTON ROAD', 'STEETON', 'KEIGHLEY'],
      'BD20 6TD',
      '19920401',
      'active',
      'airedale',
    ],
    [
      'RR8',
      'LEEDS TEACHING HOSPITALS NHS TRUST',
      'Y63',
      ["ST. JAMES'S UNIVERSITY HOSPITAL", 'BECKETT STREET', '', 'LEEDS'],
      'LS9 7TF',
      '19980401',
      'active',
      'leeds',
    ],
    [
      'R0A',
      'MANCHESTER UNIVERSITY NHS FOUNDATION TRUST',
      'Y62',
      ['COBBETT HOUSE', 'OXFORD ROAD', '', 'MANCHESTER'],
      'M13 9WL',
      '20171001',
      'active',
      'manchester',
    ],
    [
      'RHU',
      'PORTSMOUTH HOSPITALS UNIVERSITY NHS TRUST',
      'Y59',
      ['QUEEN ALEXANDRA HOSPITAL', 'SOUTHWICK HILL ROAD', 'COSHAM', 'PORTSMOUTH'],
      'PO6 3LY',
      '19930401',
      'invited',
      'portsmouth',
    ],
    [
      'RRK',
      'UNIVERSITY HOSPITALS BIRMINGHAM NHS FOUNDATION TRUST',
      'Y60',
      ['QUEEN ELIZABETH HOSPITAL', 'MINDELSOHN WAY', 'EDGBASTON', 'BIRMINGHAM'],
      'B15 2GW',
      '19950401',
      'in force',
      'birmingham',
    ],
    [
      'RTH',
      'OXFORD UNIVERSITY HOSPITALS NHS FOUNDATION TRUST',
      'Y59',
      ['JOHN RADCLIFFE HOSPITAL', 'HEADLEY WAY', 'HEADINGTON', 'OXFORD'],
      'OX3 9DU',
      '19980401',
      'agreement signed',
      'oxford',
    ],
    [
      'RGT',
      'CAMBRIDGE UNIVERSITY HOSPITALS NHS FOUNDATION TRUST',
      'Y61',
      ['CAMBRIDGE BIOMEDICAL CAMPUS', 'HILLS ROAD', '', 'CAMBRIDGE'],
      'CB2 0QQ',
      '19930401',
      'agreement issued',
      'cambridge',
    ],
    [
      'RH8',
      'ROYAL DEVON UNIVERSITY HEALTHCARE NHS FOUNDATION TRUST',
      'Y58',
      ['ROYAL DEVON UNIVERSITY NHS FT', 'BARRACK ROAD', '', 'EXETER'],
      'EX2 5DW',
      '19930401',
      'pledged',
      'exeter',
    ],
    [
      'RT4',
      'WELSH AMBULANCE SERVICES NHS TRUST',
      'W00',
      ['UNIT 7', 'FFORDD RICHARD DAVIES', 'ST ASAPH BUSINESS PARK', 'ST. ASAPH'],
      'LL17 0LJ',
      '19980401',
      'pledged',
      'welsh-ambulance',
    ],
    [
      'RX6',
      'NORTH EAST AMBULANCE SERVICE NHS FOUNDATION TRUST',
      'Y63',
      ['BERNICIA HOUSE', 'THE WATERFRONT', 'GOLDCREST WAY', 'NEWCASTLE UPON TYNE'],
      'NE15 8NY',
      '20060701',
      'pledge expressed',
      'neas',
    ],
    [
      'RJ1',
      "GUY'S AND ST THOMAS' NHS FOUNDATION TRUST",
      'Y56',
      ["ST THOMAS' HOSPITAL", 'WESTMINSTER BRIDGE ROAD', '', 'LONDON'],
      'SE1 7EH',
      '19930401',
      'pledge expressed',
      'gstt',
    ],
    [
      'RXY',
      'KENT AND MEDWAY NHS AND SOCIAL CARE PARTNERSHIP TRUST',
      'Y59',
      ['FARM VILLA', 'HERMITAGE LANE', '', 'MAIDSTONE'],
      'ME16 9PH',
      '20060401',
      'listed',
      'kent',
    ],
    [
      'RTD',
      'THE NEWCASTLE UPON TYNE HOSPITALS NHS FOUNDATION TRUST',
      'Y63',
      ['FREEMAN HOSPITAL', 'FREEMAN ROAD', 'HIGH HEATON', 'NEWCASTLE UPON TYNE'],
      'NE7 7DN',
      '19980401',
      'listed',
      'newcastle',
    ],
  ] satisfies Row[]
).map(([code, name, region, address, postcode, opened, stage, domain]) => ({
  code,
  name,
  region,
  address,
  postcode,
  opened,
  stage,
  domain,
}))

/** True if the organisation has come at least so far. */
export const hasReached = ({ stage }: DemoOrganisation, wanted: OnboardingStage): boolean =>
  onboardingStages.indexOf(stage) >= onboardingStages.indexOf(wanted)

const quoted = (field: string) => `"${field}"`

/** A line of the published ODS file: 27 quoted columns, no header. */
function odsLine({ code, name, region, address, postcode, opened }: DemoOrganisation): string {
  const street = Array.from({ length: 5 }, (_, n) => address[n] ?? '')
  const rest = Array.from({ length: 16 }, () => '')
  return [code, name, region, 'Q00', ...street, postcode, opened, ...rest].map(quoted).join(',')
}

export const demoOdsFile = (): string => `${demoOrganisations.map(odsLine).join('\r\n')}\r\n`
