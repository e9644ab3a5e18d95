import { describe, expect, it } from 'vitest';
import { measureDuplicates } from './measure-duplicates.ts';

/** Invented rows: three persons twice or thrice with slips of the pen, and people who only share a roof or a name. */
const rows = `rec_id,given_name,surname,street_number,address_1,suburb,postcode,date_of_birth,soc_sec_id
r-1-org,Quentin,Marlowe,12,Alder Rise,Wexcombe,2001,19610214,1000001
r-1-dup-0,Quentin,Marlow,12,Adler Rise,Wexcombe,2001,19610214,1000001
r-1-dup-1,Quenitn,Marlowe,12,Alder Rise,Wexcombe,,19610215,
r-2-org,Philippa,Osgood,7,Tern Close,Hallow Bay,3044,19750930,1000002
r-2-dup-0,Osgood,Philippa,7,Tern Close,Hallow Bay,3044,,1000002
r-3-org,Ines,Varga,88,Millrace Lane,Dunford,4120,19880101,1000003
r-3-dup-0,Ines,Varga,2,Quarry Street,Selby Park,6010,19880101,
r-4-org,Oliver,Marlowe,12,Alder Rise,Wexcombe,2001,19630722,1000004
r-5-org,Quentin,Marlowe,400,Station Parade,Upper Ness,5211,19900417,1000005
r-6-org,Rosa,Osgood,7,Tern Close,Hallow Bay,3044,20010203,1000006
r-7-org,Ines,Varga,,,,,,1000007
`;

describe('the measure of duplicates', () => {
  it('reads the true pairs from the numbers of the rows, and counts what is found', async () => {
    const told = await measureDuplicates(new TextEncoder().encode(rows));
    expect(told).toMatchObject({ rows: 11, loaded: 11, truePairs: 5, suggested: 5, right: 5 });
    expect([told.precision, told.recall]).toEqual([1, 1]);
  });

  it('counts a row that cannot be loaded as not found', async () => {
    const broken = rows.replace('19610215', '19619915');
    const told = await measureDuplicates(new TextEncoder().encode(broken));
    expect(told).toMatchObject({ rows: 11, loaded: 10, truePairs: 5, right: 3 });
    expect(told.recall).toBe(0.6);
  });

  it('does without a column that is not to be read', async () => {
    const told = await measureDuplicates(new TextEncoder().encode(rows), ['birth-date']);
    expect(told.right).toBeLessThan(5);
    expect(told.precision).toBe(1);
  });
});
