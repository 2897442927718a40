import { chromium } from 'playwright-core';
import { startBrowser } from '../apps/web/journeys/browser.mjs';
const url=process.env.URL??'http://localhost:3901'; const H='/larkmere-hospitals';
const code=process.env.CODE;
const list=JSON.parse(process.env.LIST);
const server=await startBrowser(); const browser=await chromium.connect(server.address);
for (const [who,items] of Object.entries(Object.groupBy?Object.groupBy(list,x=>x.who):list.reduce((a,x)=>((a[x.who]??=[]).push(x),a),{}))) {
 for (const dark of [false,true]) for (const w of [1440,768,390]) {
  const mine=items.filter(i=>(i.w??[1440,390]).includes(w)&&(dark?(i.dark??false):true)); if(!mine.length) continue;
  const ctx=await browser.newContext({viewport:{width:w,height:w===390?844:900},deviceScaleFactor:w===390?2:1,hasTouch:w===390,isMobile:w===390,colorScheme:dark?'dark':'light',reducedMotion:'reduce',locale:'en-GB'});
  const page=await ctx.newPage(); page.on('pageerror',e=>console.log('ERR',e.message)); page.on('console',m=>{if(m.type()==='error')console.log('CONSOLE',m.text().slice(0,200))});
  await page.goto(url+'/sign-in'); await page.getByRole('button',{name:new RegExp(who)}).click(); await page.locator('main [data-headline]:not(.door-headline)').waitFor({timeout:60000});
  for (const i of mine) { await page.goto(url+H+i.path); try{await page.locator(i.there??'main [data-headline]').first().waitFor({timeout:30000});}catch(e){console.log('TIMEOUT',i.path)} await page.waitForTimeout(600); if(i.js) await page.evaluate(i.js); if(i.click){await page.locator(i.click).first().click();await page.waitForTimeout(500);} await page.screenshot({path:`/tmp/shots/${i.name}-${w}${dark?'-dark':''}.png`,fullPage:i.full??true}); console.log('shot',i.name,w,dark); }
  await ctx.close(); }
}
await browser.close(); await server.stop();
