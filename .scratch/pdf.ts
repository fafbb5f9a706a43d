import sharp from 'sharp'
import { writeFileSync } from 'node:fs'
import { bindPdf } from '/root/wt/kinds/plugins/channels/cards/pdf.ts'
const mem=()=>Math.round(process.memoryUsage().rss/1e6)
const jpg = await sharp({create:{width:1080,height:1350,channels:3,background:'#1f5c43'}}).jpeg().toBuffer()
console.log(mem())
for (let n=0;n<300;n++){ const t=performance.now()
 const pdf=bindPdf({title:'Titel #'+(n%3),author:'A',lang:'da',pictures:Array.from({length:7},(_,i)=>({alt:`Slide ${i} "æ" #let`,type:'jpeg' as const,bytes:jpg,width:1080,height:1350}))})
 if(n%50==0)console.log(pdf.length, Math.round(performance.now()-t)+'ms', mem())
 writeFileSync('/tmp/kinds.pdf',pdf)}
