/**
 * A short file in the form in which the list of NHS trusts is published (etr.csv; Organisation Data Service, Open Government
 * Licence v3.0): 27 quoted columns, no header, and commas within names and addresses. The last organisation is closed.
 */
export const shortFile = [
  `"G6V2S","NORTH LONDON NHS FOUNDATION TRUST","Y56","QMJ","4TH FLOOR, EAST WING","ST. PANCRAS HOSPITAL","4 ST. PANCRAS WAY","LONDON","","NW1 0PE","20241101","","","","","","","","","","","0","","H","","",""`,
  `"R0A","MANCHESTER UNIVERSITY NHS FOUNDATION TRUST","Y62","QOP","COBBETT HOUSE","OXFORD ROAD","","MANCHESTER","","M13 9WL","20171001","","","","","","","","","","","0","","B","","",""`,
  `"RCF","AIREDALE NHS FOUNDATION TRUST","Y63","QWO","AIREDALE GENERAL HOSPITAL","SKIPTON ROAD","STEETON","KEIGHLEY","","BD20 6TD","19920401","","","","","","","","","","","0","","D","","",""`,
  `"RR8","LEEDS TEACHING HOSPITALS NHS TRUST","Y63","QWO","ST. JAMES'S UNIVERSITY HOSPITAL","BECKETT STREET","","LEEDS","","LS9 7TF","19980401","","","","","","","","","","","0","","D","","",""`,
  `"RT4","WELSH AMBULANCE SERVICES NHS TRUST","W00","Q99","UNIT 7","FFORDD RICHARD DAVIES","ST ASAPH BUSINESS PARK","ST. ASAPH","","LL17 0LJ","19980401","","","","","","","","","","","0","","W","","",""`,
  `"RRP","BARNET, ENFIELD AND HARINGEY MENTAL HEALTH NHS TRUST","Y56","QMJ","TRUST HEADQUARTERS BLOCK B2","ST ANN'S HOSPITAL","ST ANN'S ROAD","LONDON","","N15 3TH","20010401","20241031","","","","","","","","","","0","","H","","",""`,
]

export const asFile = (lines: string[]): string => `${lines.join('\r\n')}\r\n`
