import { type Ensemble, unpacked } from './ensemble.ts';

const BASE = -0.81;

const FEATURES = `sn|say|false pk|B|sv1 u|h|1|nominal|other ri|that re|false|false|false em|B|false ph|nominal|doc u|b|B1|2|quote
u|k|B|sv|2 prek|quote|sv|false|finite pv|B|0 cuef|say|finite|false f|none|2 u|w|L|2|1 sn|say|true pkb|B|sv2|--
ph|nominal|other cue|say|B|piece cuef|v2|base|false emk|false|according2 gov|to pkb|B|sv2|-q pks|B|sv1|piece in|sv1
pks|B|sv1|open cueb|v1|B|in p|B preh|quote|name||B osx|true|2 ro|false|say ol|false lvc|aux|true|false ri|true
u|k|B|sv|1 rt|false|1 sn|in|true u|f|none|2|A pvs|A|1|piece|+ pkb|B|sv1|-- rt|false|0 pres|start|2|false rn|2|:
cue|v2|B|piece ro|true|tell cueg|v2|B|+ pre|to in cuef|aux|finite|false od|1 u|h|2|nominal|other psb|B|piece|--|w
emk|false|sv2 cuef|v2|finite|false f|finite|0 ro|false|other pb|B|-- c|b|quote osx|false|0 u|h|0|nominal|doc
cuef|v0|finite|false u|h|0|group|role preh|start|nominal|doc|B1 pkb|B1|sv0|-o prek|start|sv|false|finite
cue|say|A|piece os|0|1 rn|2|that psg|B|piece|1|w rt|true|1 pb|B2|o- pq|B2|2 cue|o|B|piece cue|aux|B|piece pp|B|group
psb|B|open|-q|w pres|start|0|false pg|B|+ ri|false pre|quote cue|according|A|piece pvs|A|3|piece|+ u|f|finite|2|A
rn|2|to u|f|finite|1|B oss|0 emk|false|sv1 pvs|B|0|piece|14 pl|P1|stop u|h|0|nominal|other gov|, sn|w|1 k|sv2
lvc|judge|false|false f|base|1 obl|0 lv|- psb|B1|piece|o-|w pf|B|base pres|,|2|false gov|in k|according2 u|k|B|sv|0
rn|0|to rtv|false|0|0 psb|B1|piece|-o|w gov|that cueg|v2|P1|1 lv|aux rp|0|0|0 c|p|B1 b2|Cap sn|aw|,|5 pr|N1|0
sn|k|heading u|h|1|name| os|1|0 u|l|P1|stop lvp|aux|0 lvc|v1|false|false ro|true|show rt|true|0 c|p|A
preh|start|name||L lvf|-|- gov|quote c|alone|false a2|edge u|l|P1|colon pre|verb lvp|say|0 rn|0|Cap pg|B|7
pk|A|according2 on|0|0 u|h|0|heshe| ph|it| osb|0 sn|b|Cap pq|B|0 u|g|B|14|2 on|1|0 pl|B|that_word_t sn|in|false
psg|B|piece|+|w phk||0 pkb|B|sv0|-- op|0 u|p|B|it pkb|B|sv0|o- pqa|N1|. u|l|N1| sn|k|paragraph gap|0|sv|name
pks|B|sv2|piece pres|quote|2|false pv|B|2 lv|judge gap|0|sv|group preh|start|nominal|other|B gap|1|sv|nominal oso|8
pv|A|0 rp|0|2|1 rn|0|other u|w|B|0|1 emk|false|sv0 u|h|1|i| c|p|B u|f|none|2|L pk|B1|sv2 pq|B1|1 lvc|o|false|false
preh|start|heshe||B ro|true|say pvk|A|0|according2 cueg|v1|B|+ sn|tb|true|Cap pp|B|heshe phk||2
preh|start|group|role|B rc|true|false lvc|say|false|true psb|B|piece|oq|w pl|P1|colon pvs|B|1|piece|7 lvf|v0|finite
k|sv0 osr|0 lvc|v0|false|false gov|and gov|aux u|h|2|heshe| u|b|P1|2|the pres|start|1|false cuef|say|finite|true
pv|B1|0 pg|B|14 pv|B2|3 pre|, prek|to|according|false|none pvk|B|1|sv2 pre|start phk|other|0 pvs|B|2|piece|+
em|A|false pk|A|vs2 rp|0|2|0 lv|say rc|false|false pkb|B|sv1p|-- prek|but|sv|false|finite preh|start|name||B lvp|v0|0
on|0|1 gova|prep|. ob|1 ps|B|open ro|true|shows pa|B|false oso|0 oss|1 ob|2 u|a|N1|2|. gov|judge u|f|finite|2|B
sn|tw|true|2 lvc|describe|false|false od|+ rn|2|he psg|B|piece|7|w u|k|A|vs|2 ph|group|role os|0|0 osr|2 c
psb|A|piece|o-|w phk|other|2 oso|2 pqb|B|quote u|p|A|name lvf|aux|finite u|c|false|piece|5 u|f|base|1|B lv|describe
pb|B|-q govn|describe|2 gov|say p|N1 ph|heshe| prek|,|sv|false|finite u|sl|A|piece|w lvf|v1|base psb|B2|piece|o-|w
gov|he u|a|P1|2|word pv|B|3 cuef|o|finite|false ro|true|hold gap|0|sv|heshe rv|0|0 rtv|false|0|1 pp|B|nominal pb|A|-o
u|l|A|none pp|A|nominal oso|+ preh|start|nominal|doc|B lvc|-|false|false lvc|aux|false|false u|sl|A1|piece|w rp|1|2|0
pkb|L|label2|-- ps|B|piece cue|v0|B|piece pvs|B|0|piece|3 op|4 pf|P1|finite gov|about psg|B|piece|14|w osx|false|2
pk|B|sv0 lvn|v0|2 cue|v1|B|piece pvk|B|3|sv2 pkg|B|sv2i|7 pkg|B|sv2|+ u|p|B|heshe oso|1 gov|prep u|l|B|pron_prep
lvb|v0|, cuef|v1|base|false gov|on c|psq|B|open|0 sn|tb|false|word cueg|say|B|7 pa|A1|false phk|doc|2 lvp|-|2
re|false|false|true lvf|think|finite u|p|B|name lvp|think|0 pvk|B1|0|sv2 c|psq|A|piece|0 psb|L|piece|--|w
sn|wsay|1|true c|psq|B|piece|1 b2|, u|c|false|piece|2 u|b|B|0|word lvn|o|0 pkb|B|sv0|-q pkg|B|sv2|7 pr|B|1 sn|t|false
u|g|B|7|1 prek|verb|sv|false|base lv|think govn|v1|1 pp|A|name emk|false|vs2 op|1 pvk|B|0|sv0 rn|0|that
preh|start|it||B pres|and|0|false c|psq|B2|piece|2 pk|B|sv1p u|k|A|according|2 u|g|A|+|2 sn|a|, ph|name| pq|B1|0
u|sl|N1|piece|w ro|false|continue ro|false|go ro|true|go lvp|think|1 u|sl|B|open|w cuef|think|finite|false
pres|,|1|false od|- lv|o pg|B|3 cue|v1|A|piece cue|write|B|piece u|l|P2| gov|think lvf|think|participle
u|slw|piece|w|1 preh|,|name||A sn|tw|false|5 rv|2|0 sn|b|word k|sv1p c|psq|B1|piece|0 pre|word em|B|true a2|. pq|P1|0
cue|think|B|piece u|p|B|group rv|1|1 pvs|B|3|piece|+ pg|A|+`;

const TREES = `0 1 2 3 =80 =-50 4 =160 =0 5 6 =60 =-90 7 =230 =-130 8 9 10 =-120 =120 11 =310 =210 12 13 =60 =260 11 =110 =-10 14 15
16 17 =150 =-10 18 =30 =230 19 20 =60 =230 21 =210 =40 22 23 =-160 16 =-20 =130 24 25 =-70 =90 26 =-80 =-120 8 27 28
29 =170 =-10 30 =-10 =-100 29 31 =30 =220 32 =60 =160 33 34 16 =-50 =70 35 =-110 =180 36 37 =40 =210 11 =0 =-90 0 38
35 =-150 4 =90 =-20 26 39 =-80 =10 7 =230 =-120 40 41 42 =-120 =-10 43 =-50 =170 3 44 =60 =170 45 =170 =40 0 1 46
=-150 34 =50 =150 26 47 =-100 =-40 48 =170 =-110 3 49 50 =60 =-20 51 =190 =120 17 30 =160 =-30 12 =140 =30 14 15 16
52 =-50 =70 18 =-10 =140 53 54 =60 =-70 9 =-30 =70 1 23 =-140 16 =-20 =70 55 16 =-100 =-30 56 =190 =-100 57 26 58 59
=150 =30 60 =10 =-70 61 =-30 62 =-50 =-130 26 46 =-160 63 =110 =50 64 65 =10 =150 12 =80 =-70 14 3 5 16 =50 =140 66
=60 =-50 43 67 =-50 =-170 53 =-60 =60 33 68 35 =-80 =120 16 =-60 =40 69 70 =320 =70 71 =0 =-70 57 55 6 72 =-50 =140
73 =10 =-60 74 75 =80 =0 76 =20 =-120 5 77 78 =-70 =30 76 =60 =120 79 80 =0 =140 81 =40 =-50 8 9 29 28 =130 =-30 20
=40 =-90 82 28 =90 =-90 35 =-160 =90 83 84 85 =40 =-50 86 =0 =130 19 87 =-100 =80 88 =-100 =-30 14 29 8 89 =-10 =120
90 =-70 =10 3 91 =120 =40 43 =-140 =20 33 92 93 =-20 =130 68 =80 =0 48 94 =60 =220 95 =-90 =-30 0 1 46 =-130 2 =-30
=40 55 77 =-30 =50 96 =160 =-80 40 17 43 =-60 =120 97 =-20 =70 98 99 =-80 =90 100 =100 =-10 57 101 102 88 =-60 =90
103 =-60 =-10 104 =0 105 =-40 =-120 3 76 84 =20 =70 4 =120 =-10 87 106 =-20 =-120 16 =-70 =20 57 101 107 108 =-110
=-40 92 =180 =-10 109 110 =20 =-80 111 =-30 =-120 112 113 114 =60 =-10 115 =-20 =-120 116 117 =-30 =-110 46 =-160 =30
57 55 118 88 =-20 =140 119 =250 =-30 74 90 =90 =10 120 =60 =-100 55 77 16 =-50 =20 35 =-140 =70 121 65 =0 =130 122
=130 =-20 123 124 125 =180 =30 122 126 =-20 =120 127 =230 =-70 57 6 4 =100 =-50 102 =50 =-40 3 128 =-140 =80 4 =20
=-40 16 129 =100 130 131 =130 =0 132 =60 =-70 123 12 133 =10 =100 115 =90 =-70 35 134 =-10 =-150 15 =60 =10 84 46
=-140 3 135 =-100 =60 16 =-60 =-10 3 76 133 =10 =80 136 =70 =140 29 137 =-10 =100 33 =70 =10 16 11 138 139 =20 =90 95
=-10 =-40 100 140 =-50 =90 141 =90 =-70 3 142 143 =30 =80 =-110 144 102 =90 =-50 116 =-100 =10 47 145 146 147 =-110
=-20 117 =-110 =-60 148 =-10 149 =-20 =-100 150 151 117 =-40 =-110 152 =100 =-70 35 =-130 29 =70 =10 153 154 155 =80
29 =0 =-80 76 84 =-30 =40 89 =-30 =70 156 93 157 =60 =-110 76 =-10 =100 84 12 =40 =-20 123 =-20 =40 16 158 159 160
=80 =0 47 =-80 =-20 100 161 =100 =-20 162 =60 =-70 4 47 163 =20 =-80 87 =-100 =20 164 165 =130 =-10 84 =-70 =0 3 147
=-90 166 =-130 143 =20 =70 11 167 138 =-80 =30 112 =-80 =70 95 168 =70 =-70 92 =80 =-10 142 123 169 170 =160 =-10 12
=50 =-60 103 171 =20 =-40 89 =-50 =20 172 =-10 =-130 16 130 10 =120 =10 173 =90 174 =100 =-50 3 147 143 =10 =-90 175
=-50 =60 150 176 =10 =-90 11 =40 =-10 35 177 =-30 =-130 95 146 12 =30 =-70 178 =70 =-40 84 179 =70 =0 180 =-60 =50 35
172 =-30 =-130 43 181 =50 =-160 129 182 =-60 =110 183 =270 =0 184 185 186 187 =-80 =0 188 =50 =-70 142 189 =-50 =70
=-70 36 190 =-10 37 =-10 =110 84 35 =-110 =-10 191 =70 =10 4 87 106 =20 192 =-20 =-110 29 180 =-60 =70 6 =70 =0 26
193 97 =-10 =-130 194 =50 =-30 195 =-30 =-110 16 158 185 196 =-40 =70 187 =-40 =20 174 =90 97 =20 =-70 69 197 =30
=270 89 198 =10 =-60 135 =-70 =10 99 199 =90 200 201 =100 =10 196 =-10 =-90 202 130 131 =110 =-20 203 =40 =-60 89 204
=40 =-60 205 =170 =10 4 43 131 =-50 =-140 206 207 =100 =30 69 =180 =0 208 209 =-130 210 =100 =-30 211 =30 110 =-30
=-100 184 212 213 =50 133 =20 =-50 214 =-50 42 =10 =70 47 215 216 =70 =-30 177 =-10 =-80 4 217 =280 =0 218 =-30 =-100
35 134 =-10 =-130 3 135 133 =10 =-100 76 =10 =60 127 =220 99 =-50 =0 112 219 165 =30 =-30 220 221 =20 =-40 222 =-40
=-100 223 224 =0 225 =0 =110 119 =250 226 =80 =0 227 3 221 63 =70 =20 84 =-40 =50 228 =80 229 =0 =-60 230 =170 231 5
=60 =-10 47 =-40 =0 64 232 98 233 =20 =150 230 =140 =-80 234 =120 235 =90 =-80 40 18 77 =-120 =30 236 =-40 =40 6 188
=120 =40 5 =0 =-30 48 237 =10 238 178 =80 =-10 40 =50 =140 142 230 239 =160 =-10 5 =10 =-20 134 =-10 =-120 48 240 =0
241 =10 167 =50 =140 92 99 =-70 242 =-40 =90 36 227 =0 =100 50 =0 =-20 243 244 =-30 180 =-40 245 =-30 =90 43 246
=-150 55 =0 =-80 84 247 =-70 =0 180 =-60 =30 180 66 =40 54 =20 248 =-20 =-90 31 55 249 =-10 =-120 250 =40 =-30 184
251 =160 =40 252 =170 =0 87 253 =10 106 =0 254 =-40 =-100 16 129 =100 255 =50 =-40 135 256 =20 =-80 257 =-150 =10 217
=240 46 258 =-20 =-120 43 181 =40 =-130 87 =-80 =0 128 259 =0 260 261 =-10 =-50 55 =-170 =-70 64 262 =-120 263 =-50
=80 127 152 =260 =70 226 =70 =0 6 249 264 =170 77 =100 =-10 265 266 =0 =-80 267 =-30 =60 11 268 269 =-50 =80 270 =-60
=20 208 31 =-90 =0 271 =200 =-30 119 =230 227 272 221 =10 =-40 3 =40 =-70 35 258 =-30 =-120 102 =70 =0 231 128 =-110
273 201 =-60 =30 4 =50 =-10 99 274 261 =-20 =-140 50 =0 =-50 11 167 =-40 =40 92 =50 =-10 69 275 =210 =0 116 117 =-20
12 =-20 =-100 276 =250 12 =50 =-10 277 138 278 =20 57 =240 =100 279 =40 =-50 202 201 280 =0 =-80 281 =20 =-70 73 282
=-50 =50 228 =90 =0 66 76 268 =70 283 =-50 =30 284 =-10 173 =20 =100 285 279 286 =-10 =-90 140 =60 =-20 99 12 =60
=-50 82 =-100 =0 223 93 =-70 224 =-30 287 =0 =120 217 =220 150 287 =50 =-90 108 =-40 =0 288 289 =120 270 =-120 102
=50 =-30 229 89 290 =0 =-80 291 =-90 =40 72 292 =100 =-60 293 =-90 =0 43 294 =-10 295 =-40 =-120 296 297 =40 298 =0
=-100 46 177 =-20 =-110 299 =-60 =10 300 221 301 =40 =150 302 90 =20 =90 4 =30 =-40 135 140 55 =-40 =100 171 =0 =-100
95 303 =120 =-30 180 =-50 =10 304 =110 305 306 =0 77 =40 =170 48 307 =20 =100 308 =-60 =0 71 202 75 309 =-60 =50 310
=-100 =-40 311 312 =0 =-80 0 =60 =-10 17 234 313 =20 =-50 314 =-50 =60 121 315 =90 =-10 226 =60 =-10 128 316 =10 103
=-10 317 =-40 =-140 31 12 =60 249 =0 =-100 162 318 =-20 =80 116 =-80 =0 84 64 227 309 =-70 =-30 98 =110 =10 277 208
=130 =-10 319 =90 =-10 320 321 =80 322 =20 =-70 43 =-110 323 =-20 =40 3 201 76 324 =120 =10 325 =-60 =70 326 =100 283
=-80 =0 305 0 =190 32 =90 =0 217 =200 127 =150 =-10 252 327 =190 =20 328 =-120 76 256 =20 =-30 29 =50 =0 329 330 331
=-20 221 =0 =50 332 331 =-20 =50 133 =40 =120 333 303 =0 =-100 303 =140 334 =-80 =0 335 =-150 336 =-140 337 =-130 128
=-90 =10 300 338 339 =-40 340 =90 =-10 341 =30 342 =120 =30 257 =-130 46 258 =-10 =-110 48 =80 =0 329 330 236 =-50
123 =50 =0 343 215 =-10 =60 332 =30 =100 99 344 261 =-10 =-130 55 =-10 =-70 251 291 =-20 =100 236 =-50 =0 249 345
=190 5 259 =0 =50 64 =60 =-40 119 =220 346 28 =-20 =-140 69 =140 =0 347 =-110 348 349 =-20 350 =20 =120 249 351 =-30
=30 201 =10 =-20 288 289 =100 352 279 =-40 =40 353 =50 =-50 76 126 57 =40 =-10 191 =50 =-40 89 244 =80 =-40 108 =-30
=10 230 332 354 =40 =150 =0 119 =180 355 =-120 262 =-130 =0 333 94 =-110 356 =-30 =0 357 358 248 =80 =-20 359 =60
=-100 116 360 =-10 =-80 227 =-20 =10 142 361 362 363 =30 =120 364 =-80 =30 329 365 =0 =90 223 =60 =0 258 =-20 =-110`;

/**
 * Whether the place of a quotation lies in what its likeliest speaker is reported to say, marks or no marks: learned from
 * sayings without marks, of which annotated news has far more. Made by `npm run eval:attribution -- --learn`, as sayer.ts is.
 */
export const coverage: { trees: Ensemble } = { trees: unpacked(BASE, FEATURES, TREES) };
