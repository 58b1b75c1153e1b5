/** What generated candidates are called and say. Common words are common on purpose: a search has to bear them. */
const words = (text: string) => text.split(',').map((word) => word.trim())

export const firstNames = words(`
  James, Sarah, Zoë, Mohammed, Olivia, Aoife, Rhys, Priya, Thomas, Jack, Emily, Grace, Siân, Callum, Fatima, Daniel, Ruth,
  Kwame, Ewa, José, Amelia, Harry, Isla, Noah, Freya, Oscar, Ada, Leon, Maja, Samuel, Hannah, Owen, Megan, Ibrahim, Chloe,
  Lewis, Nia, Patrick, Bronwen, Arjun, Lucy, Jacob, Ellie, Finn, Imogen, Gareth, Anya, Malik, Rosie, Ben`)

export const lastNames = words(`
  Smith, Jones, Taylor, Brown, Williams, Wilson, Johnson, Davies, Patel, Wright, Walker, Okafor, O'Neill, Müller, Khan,
  Begum, Evans, Thomas, Roberts, Green, Hall, Wood, Jackson, Clarke, Hughes, Edwards, Turner, Hill, Moore, Cooper, Ward,
  Morris, Morgan, Bailey, Bell, Gurung, Rai, Limbu, Murphy, Kelly, Ahmed, Shah, Singh, Kaur, Hussain, Nowak, Kowalska,
  Mensah, Boateng, Adeyemi, Chowdhury, Fernandes, Silva, Costa, Llewellyn, Pritchard, Ashworth, Hargreaves, Butterworth,
  Entwistle, Cholmondeley, Featherstone, Ramsbottom, Thistlethwaite, Winterbourne, Abernathy, Drummond, Kincaid, Lockhart`)

export const roles = words(`
  Nurse, Healthcare assistant, Paramedic, Ward clerk, Porter, Electrician, Project manager, Data analyst, Chef, Driver,
  Physiotherapist, Radiographer, Receptionist, Estates engineer, Biomedical scientist, Operating department practitioner,
  Finance officer, Human resources adviser, Security officer, IT technician`)

export const skills = words(`
  Leadership, Logistics, First aid, Driving, Project management, Patient care, Electrical maintenance, Catering, Radio operation,
  Data analysis, Instructing, Risk assessment, Stores accounting, Vehicle maintenance, Planning, Mental health first aid,
  Communications, Report writing, Security, Medical supplies, Health and safety, Teamwork, Budgeting, Fire safety`)

export const qualifications = words(`
  NVQ Level 3 Health and Social Care, GCSE Mathematics, Registered nurse degree, HGV licence, City and Guilds electrical installation,
  PRINCE2 Practitioner, Level 2 Food safety, Combat medical technician class 1, ILM Level 5 Leadership, NEBOSH General Certificate`)

export const sentences = [
  'I look for work in the NHS near my family.',
  'I have led small teams under pressure and stay calm when plans change.',
  'I served as a medic on several tours and want to go on caring for people.',
  'I am used to shifts, nights and moving at short notice.',
  'I kept engines and generators running in all weathers.',
  'I planned the supplies of a whole regiment and can make a budget last.',
  'I am leaving after twelve years and would like to train for a new profession.',
  'My partner serves, so we move every few years; I am reliable wherever we are.',
]
