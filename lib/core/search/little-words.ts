// Words that stand in every text and in many names, and tell one case from another no more than a comma does.

const DUTCH =
  'aan,al,als,bij,dan,dat,de,der,den,des,deze,die,dit,doe,door,een,en,er,ge,geen,had,hadden,heb,hebben,heeft,hem,het,hij,hun,ik,in,is,' +
  'je,kan,maar,me,mij,mijn,met,na,naar,niet,nog,nu,of,om,omdat,onder,ons,onze,ook,op,over,te,ten,ter,tegen,toen,tot,u,uit,uw,van,vande,vanden,vander,vant,' +
  'vd,voor,vond,was,wat,we,wel,werd,wij,wordt,zei,zich,zij,zijn,zo,zou'
const ENGLISH =
  'a,about,an,and,are,as,at,be,been,but,by,did,do,for,from,had,has,have,he,her,his,i,if,in,is,it,its,me,my,not,of,on,or,our,she,so,' +
  'that,the,their,them,they,this,to,us,was,we,were,with,you,your'
const OF_NAMES = 'da,del,della,di,do,dos,du,el,la,le,les,los,op,s,t,v,von,y,zu,zum,zur'

const LITTLE = new Set(`${DUTCH},${ENGLISH},${OF_NAMES}`.split(','))

/** Whether this word is left out, where it is written and where it is asked. A letter alone is: it is an initial. */
export function isLittle(word: string): boolean {
  return (word.length < 2 && !/[^a-z0-9]/.test(word)) || LITTLE.has(word)
}

const TITLES = new Set('dhr,mevr,mvr,mw,heer,mevrouw,meneer,mijnheer,mr,mrs,ms,miss,drs,dr,fam,tel,mob'.split(','))

/** What is typed before a name or a number and belongs to neither. */
export function isTitle(word: string): boolean {
  return TITLES.has(word)
}
