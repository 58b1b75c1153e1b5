/** The wording with which the programme began: version 1. It has been signed, so it is never edited. */
export const firstWording = `STEP INTO HEALTH: DATA SHARING AGREEMENT
Version {{version}}

1. Who this agreement is between

This agreement is between the Step into Health programme ("the Programme") and {{legalName}} ("the Organisation").

2. What it is for

Step into Health helps people from the Armed Forces community to find work in the NHS. Candidates tell the Programme which organisations they are interested in. This agreement sets out how the Organisation may see and use personal information about those candidates in the Candidate Monitoring System ("the System"), so that it can talk to them, support them before employment and record what came of it.

3. What is shared

3.1 About candidates who are interested in the Organisation, or who have accepted a referral to it: name and contact details, connection to the Armed Forces, skills, qualifications and employment history, job preferences, the support they would like, documents they add, messages, and the record of placements, applications and appointments.

3.2 That a candidate was wounded, injured or sick in service is information about health. It is shared only where the candidate has given explicit consent to it, and it is never to be asked for or worked out from other information.

3.3 A candidate's date of birth is never shared.

3.4 About the people who use the System for the Organisation: name, work e-mail address, role, and a record of what they do in the System.

4. Roles and lawful basis

4.1 The Programme and the Organisation are each a controller in their own right for what they do with the information, under the UK General Data Protection Regulation and the Data Protection Act 2018.

4.2 The Organisation processes the information for its legitimate interests or in the exercise of its public task, and in order to take steps at the candidate's request before entering into an employment contract (Article 6(1)(b), (e) and (f)). For information about health it relies on the candidate's explicit consent (Article 9(2)(a)). Each party tells people what it does with their information in its own privacy notice.

5. What the Organisation agrees to

5.1 To use the information only for the purpose in section 2, and never to decide against a candidate because of a connection to the Armed Forces.

5.2 To give access only to named people who need it for their work, each with an account and a second factor of their own. Accounts are not shared.

5.3 To tell the Programme at once when somebody leaves or no longer needs access, and always to have at least one administrator.

5.4 To keep the information in the System. Where something has to be copied elsewhere, for example into a recruitment system for an application, to copy no more than is needed and to protect and delete it under the Organisation's own policies.

5.5 Not to pass the information to anybody outside the Organisation, other than processors bound by a written contract, unless the candidate has agreed or the law requires it. Not to transfer it outside the United Kingdom without the safeguards that the law requires.

5.6 To meet the standards of the Data Security and Protection Toolkit, and to see that everybody who uses the System has had data security training within the last year.

6. What the Programme agrees to

6.1 To run the System securely, to show the Organisation only candidates it may see, and to make sure that the information about candidates is theirs to correct at any time.

6.2 To record every use of the System in an audit log that nobody can change unnoticed, and to tell candidates which organisations have looked at their profile.

6.3 To remove a candidate from the Organisation's view at once when the candidate withdraws, closes or hides the profile, or asks for it to be erased.

7. Rights of candidates

Candidates may use the System themselves to see, download, correct and erase what it holds about them. A request that reaches the Organisation and concerns the System is passed to the Programme within two working days. Each party answers requests about its own records within the time the law sets, and helps the other.

8. Keeping and deleting

The Programme keeps information in the System no longer than its published retention periods. The Organisation deletes copies it has made when they are no longer needed for the purpose in section 2.

9. When something goes wrong

A party that learns of a personal data breach concerning information from the System tells the other without delay, and in any case within 24 hours, with what it knows by then. Each party decides about, and makes, its own reports to the Information Commissioner (within 72 hours where required) and to the people concerned, after talking to the other.

10. Checking

The Programme may check how the System is used by means of the audit log, and may ask how this agreement is kept. The Organisation answers within ten working days.

11. Beginning and end

11.1 This agreement is in force from the moment the Programme countersigns it.

11.2 It is made with the Organisation in the legal name above. It lapses when that name changes, when the Organisation is closed in the register of the NHS Organisation Data Service, when the Organisation withdraws its pledge, and when the Programme replaces it with a version that has to be signed again.

11.3 Either party may end it with 30 days' notice in writing. The Programme may suspend access at once where that is needed to protect candidates.

11.4 When it ends, access to the System ends. Sections 5.4, 5.5, 7, 8 and 9 continue to apply to information that the Organisation has already received.

12. General

12.1 Nobody pays anybody under this agreement, and it creates no partnership or agency.

12.2 It is governed by the law of England and Wales.

13. Signature

Whoever signs confirms that they have the authority to enter into this agreement on behalf of {{legalName}}.
`
