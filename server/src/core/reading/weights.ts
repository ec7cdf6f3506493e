const LEARNED = `c=0.09 c:A=0.45 c:A|piece|0=0.89 c:B=-0.13 c:B1=0.17 c:B1|full|0=0.23 c:B1|full|1=0.33 c:B1|open|0=0.2
c:B1|piece|0=0.29 c:B1|piece|1=-0.39 c:B1|piece|2=-0.47 c:B2=0.33 c:B2|full|1=0.52 c:B2|piece|1=-0.25 c:B3=-0.1
c:B|full|0=-0.49 c:B|full|1=-0.47 c:B|open|0=-0.82 c:B|piece|0=-0.32 c:B|piece|1=0.78 c:B|piece|2=0.1 c:P1=-0.07
c:P1|full|1=0.34 c:P1|full|2=-0.41 c:P1|full|3=-0.56 c:P1|open|1=0.16 c:P1|open|2=0.28 c:P1|piece|1=-1.02
c:P1|piece|2=-0.16 c:P1|piece|3=-0.26 c:P2=-0.19 c:P2|full|0=-0.38 c:P2|full|1=0.17 c:P2|full|2=-0.39
c:P2|full|3=-0.11 c:P2|open|1=-0.34 c:P2|open|2=-0.08 c:P2|piece|0=0.37 c:P2|piece|1=-0.68 c:P2|piece|2=-0.53
c:P2|piece|3=0.43 c:alone:true=0.47 c:b:(=0.59 c:b:,=0.18 c:b:-=0.07 c:b:.=0.25 c:b::=-0.63 c:b:Cap=-0.29 c:b:a=0.56
c:b:adv=0.32 c:b:an=-0.8 c:b:and=0.6 c:b:as=0.28 c:b:called=0.18 c:b:conj=0.58 c:b:ed=-0.6 c:b:edge=0.3 c:b:for=-0.11
c:b:his=-0.59 c:b:in=-0.33 c:b:is=-0.21 c:b:it=0.26 c:b:nouns=0.29 c:b:of=0.25 c:b:on=-0.79 c:b:or=0.54 c:b:p=0.11
c:b:poss=-0.89 c:b:pron=0.24 c:b:said=-0.18 c:b:say1=-0.16 c:b:say2=0.27 c:b:that=0.12 c:b:to=0.4 c:b:verb=0.3
c:b:was=0.08 c:b:with=0.49 c:b:word=-1.04 c:open=-0.24 c:piece=0.16 c:w12=0.41 c:w5=-0.09 em:A1|true=-0.36
em:A2|false=-0.29 em:A2|true=-0.14 em:A|false=0.21 em:A|true=-0.63 em:B1|true=-0.41 em:B2|false=-0.21 em:B2|true=0.1
em:B3|false=-0.33 em:B|false=0.37 em:B|true=-0.8 em:N1|false=-0.13 em:N1|true=-0.29 em:P1|false=-0.14
em:P1|true=-0.08 em:P2|false=-0.2 emk:false|according2=0.55 emk:false|bare1=0.43 emk:false|by1=-0.61
emk:false|by1p=-0.41 emk:false|by2=0.11 emk:false|by2p=-0.2 emk:false|label2=-0.09 emk:false|noun1=-0.22
emk:false|sv0i=-0.41 emk:false|sv0ip=-0.1 emk:false|sv0p=-0.58 emk:false|sv1=0.13 emk:false|sv1i=-0.24
emk:false|sv1ip=-0.39 emk:false|sv1p=-0.42 emk:false|sv2=0.23 emk:false|sv2ip=-0.39 emk:false|sv2p=-0.72
emk:false|vs0=-0.41 emk:false|vs2=0.12 emk:true|sv0=-0.45 emk:true|sv0p=-0.4 emk:true|sv1=-0.35 emk:true|sv1p=-0.64
emk:true|sv2=-0.43 emk:true|sv2p=-0.17 f:base|1=-0.63 f:base|2=-0.42 f:finite|0=-0.24 f:finite|1=0.11 f:finite|2=0.26
f:none|2=0.47 f:participle|0=-0.21 f:participle|1=-0.4 f:participle|2=-0.41 f:past-participle|1=-0.64
f:past-participle|2=-0.43 in=-1.76 in:sv0=-0.6 in:sv0i=-0.19 in:sv1=-0.99 in:sv1i=-0.58 in:sv1p=-0.09 in:sv2=-1.2
in:sv2i=-0.43 in:vs2=-0.41 k:according2=0.55 k:bare1=0.43 k:by1=-0.61 k:by1p=-0.41 k:by2=0.11 k:by2p=-0.2
k:label2=-0.09 k:noun1=-0.22 k:sv0=-0.17 k:sv0i=-0.41 k:sv0ip=-0.1 k:sv0p=-0.58 k:sv1i=-0.24 k:sv1ip=-0.39
k:sv1p=-0.61 k:sv2=0.17 k:sv2ip=-0.39 k:sv2p=-0.75 k:vs0=-0.41 k:vs2=0.12 n:a:(=-0.81 n:a:(|w1=-0.37 n:a:)=-0.09
n:a:,=0.24 n:a:,|w+=-0.91 n:a:,|w1=0.68 n:a:-=0.26 n:a:-|w1=-0.28 n:a:-|w2=-0.31 n:a:-|w9=0.75 n:a:.|w+=-0.72
n:a:.|w5=-0.21 n:a:.|w9=-0.58 n:a:Cap|w+=-0.11 n:a:Cap|w1=-0.19 n:a:Cap|w2=-0.11 n:a:Cap|w3=0.62 n:a:Cap|w9=-0.27
n:a:about=-0.2 n:a:about|w2=0.2 n:a:adv=0.06 n:a:adv|w+=0.28 n:a:adv|w2=-0.39 n:a:and=-0.11 n:a:and|w+=0.53
n:a:and|w2=-0.34 n:a:and|w3=-0.73 n:a:and|w5=-0.2 n:a:and|w9=-0.14 n:a:as=-0.58 n:a:a|w+=-0.58 n:a:a|w1=-0.74
n:a:but=-0.2 n:a:but|w3=-0.38 n:a:but|w5=-0.14 n:a:by=0.38 n:a:by|w+=0.59 n:a:by|w1=-0.59 n:a:conj=-0.35
n:a:conj|w+=-0.1 n:a:conj|w1=-0.72 n:a:conj|w2=-0.27 n:a:conj|w3=0.42 n:a:conj|w5=0.25 n:a:conj|w9=-0.87
n:a:edge|w+=-0.2 n:a:edge|w1=0.29 n:a:edge|w2=0.18 n:a:edge|w5=0.11 n:a:for=0.06 n:a:for|w1=-0.09 n:a:for|w2=-0.68
n:a:for|w5=0.34 n:a:for|w9=0.67 n:a:his=0.1 n:a:in=0.21 n:a:in|w1=-0.11 n:a:in|w2=0.1 n:a:in|w3=0.24 n:a:in|w5=0.52
n:a:in|w9=-0.81 n:a:is=0.75 n:a:it=0.13 n:a:nouns=-0.16 n:a:nouns|w1=-0.3 n:a:nouns|w3=-0.08 n:a:of=-0.56
n:a:of|w1=-0.7 n:a:of|w2=-0.36 n:a:of|w3=0.4 n:a:on|w2=-0.16 n:a:on|w5=-0.14 n:a:or|w1=0.1 n:a:or|w5=-0.18 n:a:p=0.68
n:a:prep|w+=-0.33 n:a:prep|w1=-0.66 n:a:prep|w2=0.55 n:a:prep|w3=0.47 n:a:prep|w5=-0.81 n:a:prep|w9=-0.49
n:a:pron=-0.1 n:a:pron|w+=0.2 n:a:pron|w1=-0.25 n:a:pron|w2=-0.6 n:a:pron|w3=-0.18 n:a:pron|w9=-0.51 n:a:p|w1=0.81
n:a:p|w3=0.32 n:a:quote=0.27 n:a:quote|w3=-0.22 n:a:quote|w9=0.4 n:a:said=-0.19 n:a:said|w+=0.16 n:a:said|w5=-0.43
n:a:said|w9=-0.6 n:a:say1=-0.29 n:a:say1|w+=0.16 n:a:say1|w2=0.14 n:a:say1|w3=-0.36 n:a:say1|w5=-0.3 n:a:say2=0.13
n:a:say2|w+=0.25 n:a:say2|w1=0.24 n:a:say2|w2=0.08 n:a:say2|w5=-0.22 n:a:that=0.21 n:a:that|w1=0.56 n:a:that|w9=0.38
n:a:the=-0.08 n:a:the|w+=-0.15 n:a:the|w1=0.34 n:a:the|w2=-0.1 n:a:the|w5=-0.33 n:a:the|w9=0.36 n:a:to=-0.36
n:a:to|w1=0.07 n:a:to|w3=-0.31 n:a:verb=0.12 n:a:verb|w1=0.27 n:a:verb|w3=0.16 n:a:verb|w5=0.12 n:a:was=-0.16
n:a:with|w1=-0.63 n:a:word=0.08 n:a:word|w+=0.83 n:a:word|w1=0.14 n:a:word|w3=-0.75 n:a:word|w5=0.34
n:a:word|w9=-0.44 n:alone:false=0.3 n:alone:true=-0.37 n:any:false=0.24 n:b:(=0.19 n:b:,|w1=-0.49 n:b:,|w2=0.23
n:b:,|w3=-0.14 n:b:,|w5=-0.07 n:b:-=0.09 n:b:-|w9=0.12 n:b:.=-0.45 n:b:.|w1=-0.29 n:b:.|w2=-0.8 n:b:.|w3=0.09
n:b:.|w5=-1.49 n:b:.|w9=-0.47 n:b::|w+=-0.11 n:b::|w3=0.14 n:b::|w5=-0.45 n:b::|w9=-0.19 n:b:Cap|w+=-0.69
n:b:Cap|w1=0.15 n:b:Cap|w2=0.47 n:b:Cap|w3=-0.46 n:b:Cap|w5=0.28 n:b:Cap|w9=-0.32 n:b:a=0.18 n:b:adv=-0.08
n:b:adv|w+=-0.51 n:b:an=0.29 n:b:and=0.41 n:b:and|w+=0.51 n:b:and|w1=0.21 n:b:and|w3=-0.16 n:b:an|w1=0.25
n:b:an|w2=-0.48 n:b:as=-0.26 n:b:as|w1=-0.28 n:b:as|w2=-0.64 n:b:as|w3=-0.28 n:b:as|w5=0.61 n:b:a|w1=-0.52
n:b:a|w2=0.47 n:b:a|w3=-0.32 n:b:a|w5=0.17 n:b:but=0.14 n:b:called|w2=0.09 n:b:conj=0.2 n:b:conj|w+=0.42
n:b:conj|w9=-0.88 n:b:edge=-0.32 n:b:edge|w1=-0.36 n:b:edge|w2=-0.8 n:b:edge|w3=-0.53 n:b:edge|w5=-0.98
n:b:edge|w9=-0.32 n:b:ed|w1=-0.08 n:b:ed|w2=-0.38 n:b:for=0.5 n:b:for|w+=-0.18 n:b:his|w1=-0.22 n:b:his|w2=0.14
n:b:in=0.42 n:b:is=-0.2 n:b:is|w+=0.44 n:b:is|w1=-0.31 n:b:is|w2=-0.1 n:b:is|w5=-0.21 n:b:is|w9=-0.33 n:b:it=-0.66
n:b:like=0.25 n:b:not=0.12 n:b:nouns=0.25 n:b:nouns|w+=0.25 n:b:nouns|w1=-0.74 n:b:nouns|w2=-0.09 n:b:nouns|w9=0.23
n:b:of=0.09 n:b:of|w1=0.18 n:b:of|w2=0.1 n:b:of|w3=-0.32 n:b:of|w5=-0.66 n:b:on=-0.07 n:b:or=0.48 n:b:p=0.27
n:b:poss=0.4 n:b:poss|w2=-0.13 n:b:poss|w3=0.32 n:b:poss|w5=0.38 n:b:prep=-0.4 n:b:pron|w+=0.47 n:b:pron|w1=0.55
n:b:pron|w2=-0.84 n:b:pron|w5=-0.82 n:b:pron|w9=-0.86 n:b:p|w1=1.24 n:b:p|w3=0.33 n:b:quote=-0.18 n:b:quote|w+=-0.6
n:b:said=-0.62 n:b:say1=-0.21 n:b:say1|w+=0.07 n:b:say1|w1=-0.31 n:b:say1|w2=-0.66 n:b:say1|w3=0.78 n:b:say1|w5=-0.16
n:b:say1|w9=-0.91 n:b:say2=0.07 n:b:say2|w+=-0.32 n:b:say2|w5=0.55 n:b:that=-0.09 n:b:that|w+=0.14 n:b:that|w2=-0.73
n:b:that|w9=0.1 n:b:the=0.12 n:b:the|w1=0.21 n:b:the|w2=-0.11 n:b:the|w3=0.17 n:b:the|w5=-0.12 n:b:the|w9=-0.1
n:b:titled=0.21 n:b:to|w+=0.08 n:b:to|w1=0.4 n:b:to|w2=0.14 n:b:to|w3=-0.94 n:b:to|w5=-0.17 n:b:to|w9=-0.1
n:b:verb=-0.06 n:b:verb|w+=-0.74 n:b:verb|w1=-0.25 n:b:verb|w2=-0.51 n:b:verb|w3=-0.13 n:b:verb|w5=0.21
n:b:verb|w9=0.4 n:b:was=-0.09 n:b:was|w+=-0.47 n:b:was|w1=-1.14 n:b:was|w2=0.27 n:b:was|w5=0.4 n:b:was|w9=-0.47
n:b:with=0.21 n:b:word=0.07 n:b:word|w+=-0.28 n:b:word|w1=0.51 n:b:word|w2=0.27 n:b:word|w5=-0.32 n:b:word|w9=-0.87
n:in:false=-0.09 n:in:true=1.76 n:k:heading=1.23 n:k:paragraph=0.17 n:l:,=0.3 n:l:?=-0.27 n:l:w=0.34 n:s:false=-0.36
n:s:true=3.07 n:say:false=0.09 n:say:true=0.22 n:t:false|b:(=0.68 n:t:false|b:,=-0.09 n:t:false|b:.=-0.31
n:t:false|b:Cap=-0.08 n:t:false|b:a=0.18 n:t:false|b:about=-0.08 n:t:false|b:adv=-0.1 n:t:false|b:an=0.29
n:t:false|b:and=0.12 n:t:false|b:as=0.1 n:t:false|b:but=0.14 n:t:false|b:called=-0.13 n:t:false|b:conj=0.19
n:t:false|b:ed=-0.31 n:t:false|b:edge=-0.33 n:t:false|b:for=0.34 n:t:false|b:his=-0.24 n:t:false|b:in=0.28
n:t:false|b:it=-0.66 n:t:false|b:not=0.08 n:t:false|b:nouns=0.12 n:t:false|b:of=-0.26 n:t:false|b:on=-0.95
n:t:false|b:or=0.37 n:t:false|b:p=0.12 n:t:false|b:poss=-0.33 n:t:false|b:prep=-0.3 n:t:false|b:quote=-0.22
n:t:false|b:said=-0.62 n:t:false|b:say1=-0.19 n:t:false|b:the=0.18 n:t:false|b:to=-0.14 n:t:false|b:verb=-0.19
n:t:false|b:was=-0.09 n:t:false|b:with=0.2 n:t:false|w1=0.2 n:t:false|w2=-0.1 n:t:false|w3=-0.06 n:t:false|w5=-0.14
n:t:true=0.84 n:t:true|b:,=0.13 n:t:true|b:.=-0.83 n:t:true|b::=-0.08 n:t:true|b:and=0.65 n:t:true|b:as=-0.62
n:t:true|b:called=0.26 n:t:true|b:ed=0.5 n:t:true|b:edge=0.16 n:t:true|b:his=0.18 n:t:true|b:in=0.54
n:t:true|b:of=0.36 n:t:true|b:on=0.39 n:t:true|b:p=0.69 n:t:true|b:poss=0.99 n:t:true|b:prep=-0.24
n:t:true|b:quote=0.11 n:t:true|b:say1=-0.16 n:t:true|b:to=0.69 n:t:true|b:verb=0.36 n:t:true|b:word=0.08
n:t:true|w+=0.14 n:t:true|w1=0.08 n:t:true|w2=0.48 n:t:true|w3=0.33 n:t:true|w5=0.61 n:t:true|w9=0.27 n:w+|open=-0.42
n:w+|say:false=-0.41 n:w+|say:true=0.19 n:w1=0.2 n:w1|full=0.26 n:w1|open=0.4 n:w1|say:false=0.08 n:w1|say:true=0.19
n:w2=0.18 n:w2|full=0.51 n:w2|open=-0.23 n:w2|piece=0.08 n:w2|say:false=0.17 n:w3=0.2 n:w3|full=0.14 n:w3|open=0.54
n:w3|piece=-0.17 n:w3|say:false=-0.08 n:w3|say:true=0.36 n:w5=0.11 n:w5|full=0.11 n:w5|say:false=0.24
n:w5|say:true=-0.13 n:w9|full=-0.29 n:w9|open=0.4 n:w9|piece=0.2 n:w9|say:false=0.25 n:w9|say:true=-0.23
neg:true=-0.35 null=0.24 p:A=0.07 p:A1=-0.11 p:A2=-0.28 p:B=0.09 p:B2=-0.13 p:B3=-0.32 p:N1=-0.15 p:P1=-0.13
p:P2=-0.19 pa:A1|false=-0.11 pa:A2|false=-0.28 pa:A|false=0.07 pa:B2|false=-0.13 pa:B3|false=-0.32 pa:B|false=0.09
pa:N1|false=-0.16 pa:P1|false=-0.15 pa:P1|true=0.21 pa:P2|false=-0.31 pa:P2|true=0.14 pb:A1|--=-0.28 pb:A1|-o=0.31
pb:A1|oo=-0.08 pb:A1|qo=-0.27 pb:A2|--=-0.25 pb:A2|o-=-0.2 pb:A|--=-0.09 pb:A|-o=-0.38 pb:A|o-=0.14 pb:A|q-=0.17
pb:A|qo=0.33 pb:B1|--=-0.27 pb:B1|-o=-0.23 pb:B1|o-=0.25 pb:B1|oo=-0.18 pb:B2|--=-0.14 pb:B2|o-=0.11 pb:B3|--=-0.27
pb:B3|o-=-0.16 pb:B|--=0.12 pb:B|-o=-0.66 pb:B|-q=0.22 pb:B|o-=-0.17 pb:B|oq=0.35 pb:L|--=-0.17 pb:L|-q=0.16
pb:N1|--=-0.23 pb:N1|-o=-0.35 pb:N1|o-=0.13 pb:N1|oo=-0.3 pb:P1|--=-0.12 pb:P1|o-=-0.16 pb:P1|oo=-0.46 pb:P2|--=-0.28
pb:P2|-o=-0.11 pb:P2|o-=-0.14 pb:P2|oo=-0.1 pf:A1|base=-0.6 pf:A1|finite=-0.08 pf:A1|none=-0.52 pf:A1|participle=0.2
pf:A2|base=-0.08 pf:A2|finite=-0.26 pf:A2|none=-0.07 pf:A2|participle=-0.11 pf:A|base=-0.74 pf:A|finite=0.2
pf:A|none=0.59 pf:A|participle=-1.01 pf:A|past-participle=-0.58 pf:B1|base=-0.67 pf:B1|none=0.12
pf:B1|participle=-0.36 pf:B2|base=-0.16 pf:B2|none=-0.14 pf:B2|participle=-0.37 pf:B2|past-participle=-0.12
pf:B3|finite=-0.3 pf:B3|participle=-0.1 pf:B|base=-0.4 pf:B|finite=0.29 pf:B|none=0.14 pf:B|participle=-0.15
pf:B|past-participle=-0.43 pf:N1|base=-0.37 pf:N1|finite=-0.14 pf:N1|participle=-0.24 pf:N1|past-participle=-0.2
pf:P1|base=-0.25 pf:P1|finite=-0.09 pf:P1|participle=-0.38 pf:P1|past-participle=-0.35 pf:P2|finite=-0.28
pf:P2|participle=-0.19 pg:A1|+=-0.2 pg:A1|1=-0.2 pg:A1|14=0.13 pg:A1|3=-0.72 pg:A2|+=-0.27 pg:A2|14=-0.17 pg:A|+=-0.1
pg:A|0=0.11 pg:A|1=-0.28 pg:A|14=0.23 pg:B1|+=-0.22 pg:B1|1=0.11 pg:B1|14=0.11 pg:B1|7=-0.14 pg:B2|+=-0.15
pg:B2|14=0.22 pg:B2|7=-0.37 pg:B3|+=-0.32 pg:B|+=-0.2 pg:B|0=-0.09 pg:B|3=0.2 pg:B|7=0.41 pg:L|0=0.15 pg:L|14=-0.11
pg:L|3=-0.17 pg:L|7=0.17 pg:N1|0=-0.12 pg:N1|1=-0.55 pg:N1|3=-0.37 pg:P1|0=-0.12 pg:P1|1=-0.27 pg:P2|0=-0.17
pg:P2|1=-0.17 pg:P2|3=-0.1 ph:groupbody=0.25 ph:groupother=-0.58 ph:grouprole=-0.21 ph:grouptime=-0.64 ph:heshe=0.11
ph:his=-0.55 ph:it=-0.46 ph:name=0.18 ph:names=-0.19 ph:nominalbody=-0.65 ph:nominaldoc=-0.17 ph:nominalother=-0.61
ph:nominalrole=0.38 ph:nominaltime=-0.63 ph:org=0.33 ph:they=-0.38 ph:we=-0.83 ph:who=-0.4 ph:you=-0.69
phk:body|0=0.11 phk:body|1=-0.69 phk:body|2=0.1 phk:doc|1=-0.61 phk:doc|2=0.12 phk:other|0=-0.35 phk:other|1=-0.74
phk:other|2=-0.55 phk:role|0=-0.61 phk:role|1=0.34 phk:role|2=0.33 phk:time|0=-0.68 phk:time|1=-0.25 phk:time|2=-0.42
phk:|0=-0.21 phk:|2=0.22 pk:A1|according2=-0.34 pk:A1|noun1=-0.19 pk:A1|sv0=-0.33 pk:A1|sv0i=-0.28 pk:A1|sv0p=-0.17
pk:A1|sv1i=-0.27 pk:A1|sv1ip=0.38 pk:A1|sv1p=-0.07 pk:A1|sv2=0.09 pk:A1|sv2i=-0.24 pk:A1|vs2=0.22 pk:A2|noun1=-0.07
pk:A2|sv0=-0.19 pk:A2|sv0i=-0.08 pk:A2|sv1=-0.09 pk:A2|sv1i=-0.08 pk:A2|sv2=-0.31 pk:A|according2=0.62
pk:A|noun1=-0.27 pk:A|sv0=-0.53 pk:A|sv0i=-0.45 pk:A|sv0ip=0.26 pk:A|sv0p=-0.53 pk:A|sv1=-0.22 pk:A|sv1i=-0.31
pk:A|sv1ip=-0.35 pk:A|sv1p=-0.1 pk:A|sv2=0.24 pk:A|sv2i=-0.31 pk:A|sv2p=-0.25 pk:A|vs0=-0.28 pk:A|vs2=0.46
pk:B1|according2=0.41 pk:B1|noun1=-0.52 pk:B1|sv0i=-0.34 pk:B1|sv0p=-0.4 pk:B1|sv1=-0.2 pk:B1|sv1i=-0.2
pk:B1|sv1p=-0.12 pk:B1|sv2=0.15 pk:B1|sv2i=-0.33 pk:B1|vs0=-0.27 pk:B2|noun1=-0.1 pk:B2|sv0i=-0.09 pk:B2|sv0p=-0.12
pk:B2|sv1=-0.3 pk:B2|sv1i=-0.17 pk:B2|sv2i=-0.28 pk:B2|vs2=0.06 pk:B3|sv0=-0.11 pk:B3|sv1=-0.14 pk:B3|sv2=-0.26
pk:B|according2=0.16 pk:B|bare1=0.26 pk:B|by1=-0.48 pk:B|noun1=-0.18 pk:B|sv0i=-0.42 pk:B|sv0ip=-0.38 pk:B|sv0p=-0.43
pk:B|sv1=0.25 pk:B|sv1i=0.14 pk:B|sv1ip=-0.43 pk:B|sv1p=-0.75 pk:B|sv2=0.33 pk:B|sv2i=0.23 pk:B|sv2p=-0.68
pk:B|vs2=-0.46 pk:N1|according2=-0.5 pk:N1|bare1=-0.22 pk:N1|by1=-0.07 pk:N1|by1p=-0.09 pk:N1|label2=0.21
pk:N1|sv0=-0.11 pk:N1|sv0i=-0.2 pk:N1|sv0p=-0.22 pk:N1|sv1=-0.17 pk:N1|sv1i=-0.27 pk:N1|sv1p=-0.11 pk:N1|sv2=-0.2
pk:N1|sv2i=-0.12 pk:N1|vs1=-0.21 pk:P1|according2=-0.2 pk:P1|bare1=0.45 pk:P1|by1=-0.12 pk:P1|by1p=-0.14
pk:P1|label2=-0.44 pk:P1|noun1=-0.08 pk:P1|sv0=-0.25 pk:P1|sv0i=-0.29 pk:P1|sv0ip=-0.27 pk:P1|sv0p=-0.25
pk:P1|sv1i=-0.32 pk:P1|sv1ip=-0.13 pk:P1|sv1p=-0.15 pk:P1|sv2=-0.09 pk:P1|sv2i=0.14 pk:P1|sv2p=-0.11 pk:P1|vs1=-0.09
pk:P1|vs2=-0.24 pk:P2|according2=0.26 pk:P2|bare1=-0.17 pk:P2|label2=-0.18 pk:P2|sv0=-0.1 pk:P2|sv1=-0.52
pk:P2|sv2=-0.18 pk:P2|sv2i=-0.19 pkb:A1|noun1|--=-0.08 pkb:A1|sv0i|--=-0.18 pkb:A1|sv0i|q-=-0.14 pkb:A1|sv0p|--=-0.13
pkb:A1|sv0|--=-0.28 pkb:A1|sv0|-o=-0.09 pkb:A1|sv0|o-=-0.17 pkb:A1|sv0|q-=-0.31 pkb:A1|sv1i|--=-0.12
pkb:A1|sv1i|q-=-0.14 pkb:A1|sv1p|--=-0.07 pkb:A1|sv1|-o=-0.2 pkb:A1|sv1|o-=-0.21 pkb:A1|sv1|q-=0.11
pkb:A1|sv2i|--=-0.15 pkb:A1|sv2i|q-=-0.06 pkb:A1|sv2|--=-0.99 pkb:A1|sv2|-o=0.42 pkb:A1|sv2|o-=0.2
pkb:A1|sv2|qo=-0.14 pkb:A1|vs2|o-=-0.44 pkb:A2|sv0i|--=-0.07 pkb:A2|sv0|--=-0.16 pkb:A2|sv1i|--=-0.08
pkb:A2|sv1|--=-0.07 pkb:A2|sv2|--=-0.24 pkb:A2|sv2|o-=-0.11 pkb:A|according2|--=0.82 pkb:A|according2|q-=-0.06
pkb:A|noun1|--=-0.27 pkb:A|sv0ip|--=0.26 pkb:A|sv0i|--=-0.44 pkb:A|sv0i|o-=-0.08 pkb:A|sv0i|q-=-0.11
pkb:A|sv0p|--=-0.28 pkb:A|sv0p|q-=-0.42 pkb:A|sv0|--=-0.36 pkb:A|sv0|-o=-0.1 pkb:A|sv0|o-=-0.19 pkb:A|sv0|q-=-0.39
pkb:A|sv0|qo=-0.07 pkb:A|sv1i|--=-0.49 pkb:A|sv1i|q-=0.11 pkb:A|sv1p|--=-0.45 pkb:A|sv1|--=-0.57 pkb:A|sv1|-o=-0.06
pkb:A|sv1|o-=0.34 pkb:A|sv2i|--=-0.44 pkb:A|sv2i|-o=-0.08 pkb:A|sv2|-o=-0.31 pkb:A|sv2|o-=0.47 pkb:A|sv2|q-=0.26
pkb:A|vs0|o-=-0.16 pkb:A|vs0|q-=-0.23 pkb:A|vs1|q-=0.15 pkb:A|vs2|--=0.92 pkb:A|vs2|q-=0.16 pkb:A|vs2|qo=0.2
pkb:B1|according2|--=0.41 pkb:B1|noun1|--=-0.51 pkb:B1|sv0i|--=-0.36 pkb:B1|sv0p|--=-0.39 pkb:B1|sv0|-o=-0.32
pkb:B1|sv0|o-=-0.11 pkb:B1|sv1i|--=-0.34 pkb:B1|sv1i|o-=0.18 pkb:B1|sv1p|--=-0.12 pkb:B1|sv1|--=-0.41
pkb:B1|sv1|-o=-0.14 pkb:B1|sv1|o-=0.94 pkb:B1|sv2i|--=-0.36 pkb:B1|sv2i|o-=0.09 pkb:B1|sv2|-o=0.07 pkb:B1|sv2|o-=0.19
pkb:B1|vs0|o-=-0.27 pkb:B1|vs2|--=-0.16 pkb:B1|vs2|o-=0.16 pkb:B2|noun1|--=-0.1 pkb:B2|sv0i|--=-0.11
pkb:B2|sv0p|--=-0.12 pkb:B2|sv1i|--=-0.1 pkb:B2|sv1|--=-0.34 pkb:B2|sv2i|--=-0.25 pkb:B2|sv2|o-=0.06
pkb:B2|vs2|--=-0.16 pkb:B2|vs2|o-=0.14 pkb:B3|sv0|--=-0.11 pkb:B3|sv1|--=-0.14 pkb:B3|sv2|--=-0.18
pkb:B3|sv2|o-=-0.13 pkb:B|according2|--=0.57 pkb:B|according2|-q=-0.5 pkb:B|bare1|-q=0.25 pkb:B|by1|--=-0.48
pkb:B|noun1|--=-0.28 pkb:B|noun1|-q=0.19 pkb:B|sv0ip|--=-0.22 pkb:B|sv0i|--=-0.34 pkb:B|sv0i|-q=-0.53
pkb:B|sv0i|o-=0.21 pkb:B|sv0p|--=-0.39 pkb:B|sv0p|-q=-0.2 pkb:B|sv0|--=0.12 pkb:B|sv0|-o=-0.6 pkb:B|sv0|-q=0.06
pkb:B|sv0|o-=-0.4 pkb:B|sv0|oq=-0.22 pkb:B|sv1ip|--=-0.43 pkb:B|sv1i|--=-0.13 pkb:B|sv1i|-o=-0.13 pkb:B|sv1i|-q=0.71
pkb:B|sv1i|o-=0.26 pkb:B|sv1p|--=-0.66 pkb:B|sv1|--=0.23 pkb:B|sv1|-o=-0.43 pkb:B|sv1|o-=0.42 pkb:B|sv2i|--=0.39
pkb:B|sv2i|o-=0.19 pkb:B|sv2i|oq=-0.16 pkb:B|sv2p|--=-0.31 pkb:B|sv2|--=0.36 pkb:B|sv2|-q=0.33 pkb:B|sv2|o-=-0.29
pkb:B|sv2|oq=0.12 pkb:B|vs2|--=-0.72 pkb:B|vs2|o-=-0.5 pkb:B|vs2|oq=0.58 pkb:L|label2|--=-0.17 pkb:L|label2|-q=0.16
pkb:N1|according2|--=-0.5 pkb:N1|bare1|-o=-0.2 pkb:N1|by1p|--=-0.09 pkb:N1|by1|--=-0.07 pkb:N1|label2|--=0.33
pkb:N1|sv0i|--=-0.19 pkb:N1|sv0p|--=-0.22 pkb:N1|sv0|--=-0.1 pkb:N1|sv0|-o=-0.07 pkb:N1|sv0|o-=-0.1
pkb:N1|sv1i|--=-0.27 pkb:N1|sv1p|--=-0.11 pkb:N1|sv1|--=-0.1 pkb:N1|sv1|-o=-0.08 pkb:N1|sv1|o-=-0.51
pkb:N1|sv2i|--=-0.4 pkb:N1|sv2i|-o=-0.07 pkb:N1|sv2i|o-=0.33 pkb:N1|sv2|--=-0.64 pkb:N1|sv2|-o=-0.27
pkb:N1|sv2|o-=0.24 pkb:N1|sv2|oo=-0.29 pkb:N1|vs1|--=-0.21 pkb:N1|vs2|--=-0.15 pkb:P1|according2|--=-0.15
pkb:P1|according2|o-=-0.11 pkb:P1|bare1|-o=0.42 pkb:P1|by1p|--=-0.14 pkb:P1|by1|--=-0.12 pkb:P1|label2|--=-0.48
pkb:P1|noun1|-o=-0.19 pkb:P1|sv0ip|--=-0.27 pkb:P1|sv0i|--=-0.28 pkb:P1|sv0i|-o=-0.13 pkb:P1|sv0i|o-=-0.06
pkb:P1|sv0p|--=-0.24 pkb:P1|sv0|--=-0.22 pkb:P1|sv0|-o=-0.37 pkb:P1|sv0|o-=-0.44 pkb:P1|sv1ip|--=-0.11
pkb:P1|sv1i|--=-0.32 pkb:P1|sv1p|--=-0.13 pkb:P1|sv1|-o=0.25 pkb:P1|sv1|o-=-0.15 pkb:P1|sv2i|--=0.28
pkb:P1|sv2i|o-=-0.47 pkb:P1|sv2p|--=-0.12 pkb:P1|sv2|-o=-0.29 pkb:P1|sv2|oo=-0.4 pkb:P1|vs2|--=-0.41
pkb:P1|vs2|o-=-0.13 pkb:P2|according2|--=0.32 pkb:P2|label2|-o=-0.16 pkb:P2|sv0|--=-0.1 pkb:P2|sv1|--=-0.31
pkb:P2|sv1|o-=-0.41 pkb:P2|sv2i|--=-0.17 pkb:P2|sv2|--=-0.51 pkb:P2|sv2|-o=0.12 pkb:P2|vs2|o-=0.08
pkg:A1|sv0i|+=-0.16 pkg:A1|sv0i|14=-0.19 pkg:A1|sv0i|7=-0.11 pkg:A1|sv0|+=-0.2 pkg:A1|sv0|0=-0.31 pkg:A1|sv0|14=-0.3
pkg:A1|sv0|3=-0.13 pkg:A1|sv0|7=-0.26 pkg:A1|sv1i|+=-0.17 pkg:A1|sv1i|14=-0.11 pkg:A1|sv1i|7=-0.1 pkg:A1|sv1|+=-0.47
pkg:A1|sv1|0=0.11 pkg:A1|sv1|1=-0.13 pkg:A1|sv1|14=0.27 pkg:A1|sv1|3=-0.18 pkg:A1|sv1|7=-0.29 pkg:A1|sv2i|+=-0.15
pkg:A1|sv2i|14=-0.13 pkg:A1|sv2|+=0.07 pkg:A1|sv2|14=0.19 pkg:A1|sv2|3=-0.63 pkg:A1|sv2|7=-0.13 pkg:A1|vs2|+=-0.12
pkg:A2|noun1|+=-0.07 pkg:A2|sv0i|+=-0.08 pkg:A2|sv0|+=-0.15 pkg:A2|sv0|14=-0.11 pkg:A2|sv1i|+=-0.08
pkg:A2|sv1|+=-0.08 pkg:A2|sv2|+=-0.27 pkg:A|according2|0=-0.06 pkg:A|according2|14=0.86 pkg:A|according2|7=0.37
pkg:A|noun1|+=-0.18 pkg:A|noun1|1=-0.23 pkg:A|noun1|14=0.26 pkg:A|noun1|3=-0.3 pkg:A|noun1|7=-0.52 pkg:A|sv0i|+=-0.31
pkg:A|sv0i|0=-0.2 pkg:A|sv0i|14=-0.18 pkg:A|sv0i|3=0.21 pkg:A|sv0i|7=-0.52 pkg:A|sv0p|0=-0.44 pkg:A|sv0p|14=-0.13
pkg:A|sv0p|7=-0.08 pkg:A|sv0|+=-0.45 pkg:A|sv0|0=-0.34 pkg:A|sv0|1=-0.34 pkg:A|sv0|14=-0.63 pkg:A|sv0|3=-0.18
pkg:A|sv1i|+=0.07 pkg:A|sv1i|0=-0.41 pkg:A|sv1i|1=-0.1 pkg:A|sv1i|14=-0.48 pkg:A|sv1i|7=0.11 pkg:A|sv1|+=-0.61
pkg:A|sv1|0=0.23 pkg:A|sv1|1=-0.76 pkg:A|sv1|14=-0.34 pkg:A|sv1|3=-0.4 pkg:A|sv1|7=0.11 pkg:A|sv2i|+=-0.27
pkg:A|sv2i|0=-0.59 pkg:A|sv2i|14=-0.2 pkg:A|sv2i|7=0.37 pkg:A|sv2|+=0.27 pkg:A|sv2|0=0.18 pkg:A|sv2|1=-0.15
pkg:A|sv2|14=0.34 pkg:A|sv2|3=0.19 pkg:A|sv2|7=-0.4 pkg:A|vs0|0=-0.15 pkg:A|vs1|0=0.15 pkg:A|vs2|0=0.19
pkg:A|vs2|7=0.69 pkg:B1|according2|+=-0.47 pkg:B1|noun1|+=-0.22 pkg:B1|noun1|1=-0.33 pkg:B1|noun1|14=-0.06
pkg:B1|noun1|7=-0.1 pkg:B1|sv0i|+=-0.35 pkg:B1|sv0i|14=-0.17 pkg:B1|sv0p|+=-0.11 pkg:B1|sv0p|14=-0.34
pkg:B1|sv0|14=-0.09 pkg:B1|sv0|3=0.17 pkg:B1|sv0|7=-0.66 pkg:B1|sv1i|+=-0.27 pkg:B1|sv1i|14=-0.07 pkg:B1|sv1i|7=0.12
pkg:B1|sv1p|+=-0.08 pkg:B1|sv1|+=-0.25 pkg:B1|sv1|1=-0.48 pkg:B1|sv1|14=0.47 pkg:B1|sv1|3=0.19 pkg:B1|sv1|7=-0.31
pkg:B1|sv2i|+=-0.13 pkg:B1|sv2i|14=-0.12 pkg:B1|sv2|1=0.37 pkg:B1|sv2|14=0.08 pkg:B1|sv2|3=0.13 pkg:B1|sv2|7=-0.22
pkg:B1|vs2|14=-0.1 pkg:B1|vs2|7=0.76 pkg:B2|sv0i|+=-0.1 pkg:B2|sv0p|+=-0.12 pkg:B2|sv0|14=0.23 pkg:B2|sv0|7=-0.2
pkg:B2|sv1i|+=-0.14 pkg:B2|sv1|+=-0.24 pkg:B2|sv1|14=-0.14 pkg:B2|sv2i|+=-0.26 pkg:B2|sv2|14=0.29 pkg:B2|vs2|+=0.19
pkg:B2|vs2|7=-0.16 pkg:B3|sv0|+=-0.11 pkg:B3|sv1|+=-0.14 pkg:B3|sv2|+=-0.26 pkg:B|according2|1=-0.19
pkg:B|according2|7=0.81 pkg:B|bare1|0=0.26 pkg:B|noun1|+=-0.8 pkg:B|noun1|0=-0.78 pkg:B|noun1|1=-0.24
pkg:B|noun1|14=-1.15 pkg:B|noun1|3=0.55 pkg:B|noun1|7=0.21 pkg:B|sv0ip|14=-0.26 pkg:B|sv0i|+=-0.24 pkg:B|sv0i|0=-0.3
pkg:B|sv0i|1=-0.49 pkg:B|sv0i|14=-0.65 pkg:B|sv0i|3=0.46 pkg:B|sv0i|7=-0.52 pkg:B|sv0p|+=-0.55 pkg:B|sv0p|0=-0.11
pkg:B|sv0p|1=-0.31 pkg:B|sv0p|14=-0.51 pkg:B|sv0p|3=0.27 pkg:B|sv0p|7=-0.52 pkg:B|sv0|+=-0.17 pkg:B|sv0|0=-0.29
pkg:B|sv0|1=-0.32 pkg:B|sv0|14=0.24 pkg:B|sv0|3=0.12 pkg:B|sv0|7=0.09 pkg:B|sv1i|+=-0.23 pkg:B|sv1i|0=0.54
pkg:B|sv1i|1=0.21 pkg:B|sv1i|14=0.24 pkg:B|sv1i|3=-0.3 pkg:B|sv1p|+=-0.23 pkg:B|sv1p|14=-0.26 pkg:B|sv1p|7=-0.5
pkg:B|sv1|1=0.2 pkg:B|sv1|3=0.09 pkg:B|sv1|7=0.1 pkg:B|sv2i|+=0.07 pkg:B|sv2i|0=-0.56 pkg:B|sv2i|1=-0.07
pkg:B|sv2i|14=0.39 pkg:B|sv2i|3=-0.34 pkg:B|sv2i|7=0.64 pkg:B|sv2|+=0.24 pkg:B|sv2|0=0.1 pkg:B|sv2|1=0.33
pkg:B|sv2|14=-0.06 pkg:B|sv2|7=0.37 pkg:B|vs2|1=-0.11 pkg:B|vs2|14=-0.35 pkg:B|vs2|7=-0.45 pkg:L|label2|0=0.15
pkg:L|label2|14=-0.11 pkg:L|label2|3=-0.17 pkg:L|label2|7=0.17 pkg:N1|according2|0=-0.39 pkg:N1|bare1|0=-0.22
pkg:N1|by1p|0=-0.09 pkg:N1|label2|0=0.24 pkg:N1|sv0i|0=-0.18 pkg:N1|sv0p|0=-0.22 pkg:N1|sv0|0=-0.08
pkg:N1|sv0|1=-0.25 pkg:N1|sv0|3=-0.13 pkg:N1|sv1i|0=-0.26 pkg:N1|sv1p|0=-0.07 pkg:N1|sv1|0=-0.13 pkg:N1|sv1|1=-0.33
pkg:N1|sv2i|0=-0.12 pkg:N1|sv2|0=-0.16 pkg:N1|sv2|1=-0.42 pkg:N1|vs1|0=-0.21 pkg:N1|vs2|1=-0.1
pkg:P1|according2|0=-0.11 pkg:P1|according2|1=-0.22 pkg:P1|bare1|0=0.45 pkg:P1|by1p|0=-0.14 pkg:P1|by1|0=-0.12
pkg:P1|label2|0=-0.43 pkg:P1|noun1|1=-0.24 pkg:P1|noun1|3=-0.07 pkg:P1|sv0ip|0=-0.11 pkg:P1|sv0ip|1=-0.22
pkg:P1|sv0i|0=-0.26 pkg:P1|sv0i|1=-0.27 pkg:P1|sv0p|0=-0.18 pkg:P1|sv0p|1=-0.16 pkg:P1|sv0|0=-0.19 pkg:P1|sv0|1=-0.5
pkg:P1|sv0|3=-0.33 pkg:P1|sv1ip|0=-0.1 pkg:P1|sv1i|0=-0.34 pkg:P1|sv1p|0=-0.13 pkg:P1|sv1|0=0.13 pkg:P1|sv1|1=-0.71
pkg:P1|sv1|3=0.14 pkg:P1|sv2i|1=0.39 pkg:P1|sv2p|0=-0.11 pkg:P1|sv2|0=-0.24 pkg:P1|sv2|1=0.2 pkg:P1|vs1|0=-0.09
pkg:P1|vs2|0=0.54 pkg:P1|vs2|1=-0.75 pkg:P1|vs2|3=-0.07 pkg:P2|according2|0=0.3 pkg:P2|bare1|0=-0.17
pkg:P2|label2|0=-0.18 pkg:P2|sv1|0=-0.46 pkg:P2|sv1|1=-0.19 pkg:P2|sv2i|0=-0.15 pkg:P2|sv2|0=-0.11 pkg:P2|sv2|1=-0.13
pkg:P2|vs2|1=0.22 pks:A1|noun1|full=-0.07 pks:A1|noun1|piece=-0.14 pks:A1|sv0i|full=-0.28 pks:A1|sv0i|piece=-0.14
pks:A1|sv0p|piece=-0.14 pks:A1|sv0|full=-0.42 pks:A1|sv0|open=-0.12 pks:A1|sv0|piece=-0.28 pks:A1|sv1ip|piece=0.41
pks:A1|sv1i|full=-0.07 pks:A1|sv1i|piece=-0.24 pks:A1|sv1|full=0.15 pks:A1|sv1|open=-0.3 pks:A1|sv2i|piece=-0.12
pks:A1|sv2|full=0.16 pks:A1|sv2|open=-0.37 pks:A1|vs2|full=0.29 pks:A1|vs2|open=-0.18 pks:A2|sv0|full=-0.15
pks:A2|sv0|open=-0.08 pks:A2|sv0|piece=-0.1 pks:A2|sv1|full=-0.07 pks:A2|sv2|full=-0.11 pks:A2|sv2|piece=-0.27
pks:A|according2|full=0.18 pks:A|according2|piece=1.14 pks:A|noun1|full=-0.59 pks:A|noun1|open=0.3
pks:A|noun1|piece=-0.52 pks:A|sv0ip|piece=-0.54 pks:A|sv0i|full=-0.09 pks:A|sv0i|open=-0.22 pks:A|sv0i|piece=-0.47
pks:A|sv0p|open=-0.1 pks:A|sv0p|piece=-0.48 pks:A|sv0|full=0.06 pks:A|sv0|open=-0.83 pks:A|sv0|piece=-0.53
pks:A|sv1i|full=-0.23 pks:A|sv1i|piece=-0.27 pks:A|sv1p|full=0.21 pks:A|sv1p|piece=-0.35 pks:A|sv1|open=-0.87
pks:A|sv2i|open=-0.34 pks:A|sv2i|piece=-0.32 pks:A|sv2|open=0.62 pks:A|sv2|piece=0.29 pks:A|vs0|open=-0.21
pks:A|vs0|piece=-0.36 pks:A|vs1|full=0.51 pks:A|vs1|piece=-0.5 pks:A|vs2|full=0.15 pks:A|vs2|open=0.5
pks:A|vs2|piece=0.55 pks:B1|according2|full=0.65 pks:B1|noun1|full=-0.44 pks:B1|noun1|open=-0.09
pks:B1|noun1|piece=-0.13 pks:B1|sv0i|full=-0.24 pks:B1|sv0i|open=-0.1 pks:B1|sv0i|piece=-0.24 pks:B1|sv0p|full=-0.37
pks:B1|sv0p|piece=-0.08 pks:B1|sv0|open=0.27 pks:B1|sv0|piece=-0.49 pks:B1|sv1i|full=-0.11 pks:B1|sv1i|piece=-0.13
pks:B1|sv1|open=-0.4 pks:B1|sv1|piece=-0.53 pks:B1|sv2i|full=-0.16 pks:B1|sv2i|open=-0.34 pks:B1|sv2i|piece=-0.1
pks:B1|sv2|open=-0.08 pks:B1|sv2|piece=0.31 pks:B1|vs2|full=0.08 pks:B1|vs2|open=0.26 pks:B1|vs2|piece=-0.27
pks:B2|noun1|full=-0.08 pks:B2|sv0p|full=-0.12 pks:B2|sv0|full=0.13 pks:B2|sv0|open=-0.24 pks:B2|sv0|piece=-0.2
pks:B2|sv1i|full=-0.13 pks:B2|sv1|full=-0.22 pks:B2|sv1|open=-0.08 pks:B2|sv1|piece=-0.13 pks:B2|sv2i|full=-0.21
pks:B2|sv2i|piece=-0.08 pks:B2|sv2|full=0.06 pks:B2|sv2|open=0.26 pks:B2|sv2|piece=-0.47 pks:B2|vs2|full=0.08
pks:B3|sv0|piece=-0.08 pks:B3|sv1|full=-0.09 pks:B3|sv1|piece=-0.06 pks:B3|sv2|full=-0.15 pks:B|according2|full=-0.06
pks:B|according2|piece=0.22 pks:B|bare1|full=0.26 pks:B|by1|piece=-0.34 pks:B|noun1|full=-0.36 pks:B|noun1|open=-0.81
pks:B|noun1|piece=0.15 pks:B|sv0ip|piece=-0.44 pks:B|sv0i|full=-0.26 pks:B|sv0i|open=-0.29 pks:B|sv0i|piece=-0.29
pks:B|sv0p|full=-0.34 pks:B|sv0p|open=-0.42 pks:B|sv0p|piece=-0.26 pks:B|sv0|full=0.34 pks:B|sv0|open=-0.2
pks:B|sv0|piece=-0.11 pks:B|sv1ip|piece=-0.38 pks:B|sv1i|full=0.11 pks:B|sv1i|piece=0.18 pks:B|sv1p|full=-0.31
pks:B|sv1p|piece=-0.65 pks:B|sv1|open=0.5 pks:B|sv1|piece=0.09 pks:B|sv2i|full=-0.14 pks:B|sv2i|open=0.22
pks:B|sv2i|piece=0.31 pks:B|sv2|full=0.11 pks:B|sv2|open=-0.08 pks:B|sv2|piece=0.39 pks:B|vs2|piece=-0.31
pks:L|label2|full=0.16 pks:L|label2|open=-0.5 pks:L|label2|piece=-0.1 pks:N1|according2|full=-0.25
pks:N1|according2|piece=-0.34 pks:N1|bare1|full=-0.14 pks:N1|by1|piece=-0.07 pks:N1|label2|full=0.46
pks:N1|label2|open=-0.73 pks:N1|label2|piece=-0.41 pks:N1|noun1|full=0.13 pks:N1|noun1|open=-0.35
pks:N1|noun1|piece=-0.13 pks:N1|sv0i|full=-0.16 pks:N1|sv0i|open=-0.07 pks:N1|sv0i|piece=-0.1 pks:N1|sv0p|full=-0.19
pks:N1|sv0p|piece=-0.08 pks:N1|sv0|full=-0.23 pks:N1|sv0|open=-0.1 pks:N1|sv0|piece=0.06 pks:N1|sv1i|full=-0.2
pks:N1|sv1i|piece=-0.19 pks:N1|sv1|full=-0.23 pks:N1|sv1|open=-0.33 pks:N1|sv2i|full=-0.32 pks:N1|sv2i|open=-0.09
pks:N1|sv2i|piece=0.17 pks:N1|sv2|full=-0.37 pks:N1|vs1|piece=-0.07 pks:N1|vs2|full=-0.1 pks:N1|vs2|open=0.61
pks:N1|vs2|piece=-1.08 pks:P1|according2|full=-0.49 pks:P1|according2|open=-0.43 pks:P1|according2|piece=0.14
pks:P1|bare1|full=0.33 pks:P1|by1p|full=-0.14 pks:P1|by1|piece=-0.12 pks:P1|label2|full=-0.11
pks:P1|label2|open=-0.36 pks:P1|label2|piece=-0.33 pks:P1|noun1|full=-0.68 pks:P1|noun1|open=-0.21
pks:P1|noun1|piece=0.35 pks:P1|sv0ip|full=-0.25 pks:P1|sv0i|full=-0.3 pks:P1|sv0i|open=-0.19 pks:P1|sv0i|piece=-0.22
pks:P1|sv0p|full=-0.18 pks:P1|sv0p|open=-0.1 pks:P1|sv0p|piece=-0.14 pks:P1|sv0|full=-0.38 pks:P1|sv0|open=0.24
pks:P1|sv0|piece=-0.33 pks:P1|sv1ip|full=-0.1 pks:P1|sv1i|full=-0.24 pks:P1|sv1i|open=-0.12 pks:P1|sv1i|piece=-0.3
pks:P1|sv1p|open=-0.07 pks:P1|sv1p|piece=-0.12 pks:P1|sv1|full=-0.09 pks:P1|sv1|open=-0.31 pks:P1|sv1|piece=0.24
pks:P1|sv2i|full=0.2 pks:P1|sv2i|open=-0.18 pks:P1|sv2i|piece=-0.07 pks:P1|sv2|piece=-0.26 pks:P1|vs1|full=-0.08
pks:P1|vs2|full=-0.1 pks:P1|vs2|open=-0.29 pks:P1|vs2|piece=-0.12 pks:P2|according2|full=-0.21 pks:P2|sv0|full=-0.06
pks:P2|sv1|full=-0.48 pks:P2|sv1|piece=-0.14 pks:P2|sv2i|full=-0.13 pks:P2|sv2i|piece=-0.07 pks:P2|sv2|open=-0.18
pks:P2|sv2|piece=-0.43 pks:P2|vs2|full=0.07 pl:A1|.=-0.17 pl:A1|Cap_,=0.45 pl:A1|Cap_.=-0.27 pl:A1|Cap_and=-0.15
pl:A1|Cap_conj=-0.17 pl:A1|Cap_prep=-0.08 pl:A1|Cap_quote=-0.31 pl:A1|Cap_verb=-0.09 pl:A1|Cap_word=0.27
pl:A1|adv_,=-0.14 pl:A1|and_.=-0.08 pl:A1|conj_,=-0.09 pl:A1|of_,=-0.06 pl:A1|of_.=-0.21 pl:A1|prep_.=-0.35
pl:A1|pron_,=-0.06 pl:A1|pron_.=-0.37 pl:A1|pron_quote=-0.09 pl:A1|pron_verb=-0.1 pl:A1|said_,=-0.11
pl:A1|said_quote=0.52 pl:A1|that_quote_t=-0.08 pl:A1|the_,=-0.16 pl:A1|the_.=-0.08 pl:A1|the_and=-0.14
pl:A1|to_,=-0.07 pl:A1|with_.=-0.12 pl:A1|word_,=-0.28 pl:A1|word_.=0.47 pl:A1|word_and=-0.17 pl:A1|word_quote=-0.42
pl:A2|Cap_quote=-0.07 pl:A|,=0.52 pl:A|-=-0.3 pl:A|Cap_and=0.07 pl:A|Cap_as=-0.43 pl:A|Cap_in=-0.4 pl:A|Cap_prep=0.13
pl:A|Cap_say1=0.13 pl:A|Cap_say2=-0.19 pl:A|Cap_that=-0.35 pl:A|Cap_verb=0.13 pl:A|Cap_word=-0.19 pl:A|and=-0.28
pl:A|and_,=0.17 pl:A|and_conj=-0.09 pl:A|and_quote=0.32 pl:A|and_that_t=-0.19 pl:A|and_word=-0.27 pl:A|but=-0.35
pl:A|conj=-0.25 pl:A|conj_,=0.44 pl:A|conj_and=-0.25 pl:A|for=-0.2 pl:A|for_,=0.3 pl:A|in=-0.13 pl:A|in_,=0.38
pl:A|in_and=-0.57 pl:A|none=0.11 pl:A|of=-0.07 pl:A|p=-0.52 pl:A|prep=-0.23 pl:A|prep_word=-0.3 pl:A|pron_,=-0.45
pl:A|pron_conj=-0.31 pl:A|pron_prep=-0.14 pl:A|pron_say1=-0.12 pl:A|said_,=-0.43 pl:A|said_and=-0.07
pl:A|said_word=-0.1 pl:A|say1_conj=-0.2 pl:A|say2=-0.09 pl:A|say2_,=0.5 pl:A|say2_and=-0.07 pl:A|that=-0.45
pl:A|that_,_t=0.72 pl:A|the_,=0.35 pl:A|the_and=0.5 pl:A|the_conj=-0.1 pl:A|to_verb=0.24 pl:A|verb=-0.14
pl:A|word=-0.17 pl:A|word_,=0.34 pl:A|word_Cap=-0.13 pl:A|word_and=-0.58 pl:A|word_as=-0.15 pl:A|word_conj=-0.27
pl:A|word_ed=-0.09 pl:A|word_nouns=-0.22 pl:A|word_p=-0.44 pl:A|word_prep=-0.46 pl:A|word_say2=-0.13
pl:A|word_verb=0.41 pl:A|word_word=-0.17 pl:B1|,_,=0.55 pl:B1|,_.=0.06 pl:B1|,_._t=0.62 pl:B1|.=0.11 pl:B1|._,=-0.35
pl:B1|._:=-0.51 pl:B1|._a=-0.64 pl:B1|._verb=-0.35 pl:B1|Cap_,=-0.35 pl:B1|Cap_.=-0.35 pl:B1|Cap_._t=0.23
pl:B1|Cap_Cap=-0.16 pl:B1|Cap_a=-0.08 pl:B1|Cap_the=-0.16 pl:B1|Cap_verb=-0.17 pl:B1|Cap_word=-0.08 pl:B1|a_,=-0.09
pl:B1|a_.=0.44 pl:B1|adv_,=-0.15 pl:B1|adv_.=-0.4 pl:B1|an_.=-0.37 pl:B1|as_.=0.59 pl:B1|by_.=-0.15
pl:B1|conj_,=-0.21 pl:B1|conj_.=-0.08 pl:B1|ed_.=0.38 pl:B1|his_,=-0.15 pl:B1|his_.=-0.32 pl:B1|in_,=-0.28
pl:B1|in_.=0.32 pl:B1|in_verb=-0.08 pl:B1|it_.=-0.31 pl:B1|not_.=-0.09 pl:B1|nouns_,=-0.06 pl:B1|nouns_.=0.46
pl:B1|of_.=0.37 pl:B1|on_.=0.8 pl:B1|prep_:=-0.19 pl:B1|prep_that=-0.09 pl:B1|pron_,=-0.34 pl:B1|pron_.=0.43
pl:B1|pron_:=-0.08 pl:B1|pron_word=-0.08 pl:B1|quote_.=-0.1 pl:B1|that_,_t=-0.2 pl:B1|that_._t=0.31 pl:B1|the_,=0.56
pl:B1|the_.=-0.46 pl:B1|the_:=-0.15 pl:B1|the_a=-0.29 pl:B1|the_say1=-0.24 pl:B1|to_,=-0.12 pl:B1|to_.=-0.2
pl:B1|to_:=-0.2 pl:B1|verb_.=0.23 pl:B1|with_.=0.14 pl:B1|word_,=-0.19 pl:B1|word_.=-0.34 pl:B1|word_:=-0.07
pl:B1|word_and=-0.1 pl:B1|word_ed=-0.09 pl:B1|word_of=-0.19 pl:B1|word_say1=-0.2 pl:B2|,_.=-0.46 pl:B2|._.=0.39
pl:B2|Cap_.=-0.25 pl:B2|a_.=-0.09 pl:B2|nouns_.=-0.09 pl:B2|prep_.=0.44 pl:B2|pron_.=-0.49 pl:B2|that_._t=0.34
pl:B2|the_.=-0.1 pl:B2|to_.=-0.47 pl:B2|with_.=-0.09 pl:B2|word_,=-0.1 pl:B2|word_.=-0.36 pl:B3|Cap_.=-0.08
pl:B3|to_.=-0.13 pl:B3|word_.=0.07 pl:B|,=0.24 pl:B|,_,=0.37 pl:B|,_:=-0.46 pl:B|,_Cap=-0.83 pl:B|,_a=-0.65
pl:B|,_the=-0.55 pl:B|,_verb=-0.36 pl:B|,_word=-0.62 pl:B|:=0.56 pl:B|Cap=0.1 pl:B|Cap_,=0.15 pl:B|Cap_,_t=-0.59
pl:B|Cap_:=-0.57 pl:B|Cap_Cap=0.39 pl:B|Cap_Cap_t=0.49 pl:B|Cap_and=0.08 pl:B|Cap_as=-0.53 pl:B|Cap_is=0.77
pl:B|Cap_nouns=0.21 pl:B|Cap_of=-0.25 pl:B|Cap_poss=-0.88 pl:B|Cap_pron=-0.76 pl:B|Cap_say1=-0.4 pl:B|Cap_that=-0.61
pl:B|Cap_that_t=0.67 pl:B|Cap_the=0.46 pl:B|Cap_to=0.53 pl:B|Cap_verb=0.69 pl:B|Cap_verb_t=0.41 pl:B|Cap_was=-0.09
pl:B|Cap_word=0.58 pl:B|a=-0.9 pl:B|a_,=0.68 pl:B|a_:=0.09 pl:B|a_Cap=0.44 pl:B|a_a=-0.36 pl:B|a_as=-0.23
pl:B|a_of=-0.13 pl:B|a_the=-0.31 pl:B|a_to=0.54 pl:B|a_verb=0.32 pl:B|a_verb_t=0.47 pl:B|a_word=0.21 pl:B|adv=-0.74
pl:B|adv_of=-0.71 pl:B|an=-0.66 pl:B|and_,=0.48 pl:B|as_a=-0.61 pl:B|by_verb=0.26 pl:B|conj_,=-0.63 pl:B|conj_a=-0.43
pl:B|conj_word=0.28 pl:B|for=0.07 pl:B|for_,=-0.72 pl:B|his=-0.72 pl:B|his_,=-0.21 pl:B|his_a=-0.68
pl:B|his_verb=0.81 pl:B|in_,=0.64 pl:B|in_:=0.7 pl:B|in_a=-0.29 pl:B|in_of=0.39 pl:B|in_verb=-0.68 pl:B|in_word=-0.11
pl:B|it=0.93 pl:B|it_a=0.5 pl:B|it_verb=0.21 pl:B|it_was=0.64 pl:B|none=-0.09 pl:B|not=-0.27 pl:B|nouns_,=0.14
pl:B|nouns_and=0.17 pl:B|nouns_as=-0.19 pl:B|nouns_verb=-0.28 pl:B|nouns_verb_t=0.51 pl:B|nouns_word=-0.64
pl:B|of=-0.86 pl:B|of_,=-0.39 pl:B|on_,=0.13 pl:B|on_:=-0.19 pl:B|on_a=-0.73 pl:B|on_poss=-0.66 pl:B|on_word=0.68
pl:B|prep_,=0.24 pl:B|prep_,_t=-0.38 pl:B|prep_:=0.49 pl:B|prep_a=0.49 pl:B|prep_as=0.65 pl:B|prep_conj=-0.51
pl:B|prep_his=-0.28 pl:B|prep_poss=0.12 pl:B|prep_the=-0.67 pl:B|prep_to=-0.53 pl:B|prep_verb=0.28
pl:B|prep_word=-0.22 pl:B|pron=0.94 pl:B|pron_,=0.1 pl:B|pron_:=0.18 pl:B|pron_Cap=0.56 pl:B|pron_a=0.58
pl:B|pron_as=0.48 pl:B|pron_conj=0.52 pl:B|pron_poss=0.66 pl:B|pron_the=-0.33 pl:B|pron_to=0.82 pl:B|pron_verb=-0.31
pl:B|pron_was=0.7 pl:B|pron_word=0.48 pl:B|quote_and=0.19 pl:B|that=-0.22 pl:B|that_Cap_t=1.02 pl:B|that_a_t=0.54
pl:B|that_and_t=0.95 pl:B|that_as_t=0.17 pl:B|that_is_t=0.51 pl:B|that_nouns_t=-0.66 pl:B|that_poss_t=0.82
pl:B|that_pron_t=1.07 pl:B|that_say1_t=-0.45 pl:B|that_the_t=1.43 pl:B|that_verb_t=0.15 pl:B|that_word_t=1.07
pl:B|the=-0.16 pl:B|the_,=-0.69 pl:B|the_:=0.23 pl:B|the_Cap=-1.04 pl:B|the_a=-0.38 pl:B|the_and=-0.14
pl:B|the_as=-0.23 pl:B|the_is=0.38 pl:B|the_nouns=0.45 pl:B|the_of=0.59 pl:B|the_say1=-0.14 pl:B|the_the=-0.27
pl:B|the_to=-0.13 pl:B|the_verb=-0.11 pl:B|the_was=-0.38 pl:B|the_word=0.15 pl:B|to=0.68 pl:B|to_,=0.16
pl:B|to_:=-0.4 pl:B|to_a=0.14 pl:B|to_as=0.24 pl:B|to_nouns=0.17 pl:B|to_of=-0.35 pl:B|to_pron=-0.48
pl:B|to_say1=-0.7 pl:B|to_the=-0.28 pl:B|to_to=-0.62 pl:B|to_verb=-0.13 pl:B|to_word=-0.83 pl:B|verb=-0.09
pl:B|with_,=-0.73 pl:B|word_,=-0.53 pl:B|word_-=-0.21 pl:B|word_:=-0.3 pl:B|word_Cap=-0.89 pl:B|word_a=0.68
pl:B|word_an=-0.11 pl:B|word_and=-0.22 pl:B|word_called=-0.2 pl:B|word_ed=-0.18 pl:B|word_his=-0.79 pl:B|word_is=0.21
pl:B|word_nouns=0.17 pl:B|word_of=-0.35 pl:B|word_poss=-0.26 pl:B|word_prep=0.48 pl:B|word_pron=-0.29
pl:B|word_say1=0.24 pl:B|word_say2=-0.37 pl:B|word_that_t=-0.64 pl:B|word_the=-0.67 pl:B|word_to=-0.29
pl:B|word_verb=-0.14 pl:B|word_verb_t=0.16 pl:B|word_was=0.24 pl:L|Cap_Cap=0.2 pl:L|none=0.15 pl:N1|=-0.15
pl:P1|colon=1.23 pl:P1|stop=-0.26 pl:P2|=-0.19 pp:A1|group=-0.59 pp:A1|heshe=-0.12 pp:A1|his=-0.13 pp:A1|it=-0.23
pp:A1|name=0.13 pp:A1|nominal=-0.21 pp:A1|org=0.25 pp:A1|they=-0.38 pp:A1|you=-0.12 pp:A2|group=-0.16
pp:A2|heshe=-0.14 pp:A2|name=-0.17 pp:A2|nominal=-0.19 pp:A2|org=-0.1 pp:A2|they=-0.08 pp:A|group=0.13
pp:A|heshe=0.17 pp:A|his=-0.64 pp:A|i=-0.21 pp:A|it=-0.4 pp:A|nominal=-0.17 pp:A|org=0.74 pp:A|they=-0.47
pp:A|who=-0.41 pp:A|you=-0.17 pp:B1|group=-0.54 pp:B1|his=-0.57 pp:B1|i=-0.08 pp:B1|it=-0.64 pp:B1|name=0.15
pp:B1|org=-0.14 pp:B1|they=-0.31 pp:B1|we=-0.09 pp:B1|who=-0.21 pp:B1|you=-0.06 pp:B2|heshe=-0.49 pp:B2|his=-0.07
pp:B2|it=-0.42 pp:B2|nominal=-0.55 pp:B2|org=0.4 pp:B2|they=-0.2 pp:B3|heshe=-0.17 pp:B3|name=-0.23
pp:B3|nominal=-0.1 pp:B|group=0.15 pp:B|heshe=0.49 pp:B|his=-0.26 pp:B|i=0.07 pp:B|it=-0.15 pp:B|name=0.31
pp:B|names=-0.17 pp:B|nominal=-0.32 pp:B|org=0.18 pp:B|we=-0.71 pp:B|you=-0.62 pp:L|name=-0.28 pp:N1|group=-0.49
pp:N1|heshe=-0.64 pp:N1|his=-0.22 pp:N1|i=-0.14 pp:N1|it=-0.41 pp:N1|name=0.12 pp:N1|names=-0.21 pp:N1|nominal=-0.19
pp:N1|org=-0.59 pp:N1|they=-0.25 pp:N1|you=-0.1 pp:P1|group=-0.53 pp:P1|his=-0.41 pp:P1|i=-0.24 pp:P1|it=-0.13
pp:P1|name=0.11 pp:P1|nominal=-0.34 pp:P1|org=-0.39 pp:P1|they=-0.45 pp:P1|we=-0.33 pp:P1|who=-0.29 pp:P1|you=-0.09
pp:P2|group=-0.07 pp:P2|heshe=-0.17 pp:P2|nominal=-0.08 pp:P2|org=-0.41 pq:A1|0=-0.16 pq:A1|1=0.09 pq:A1|2=-0.16
pq:A2|0=-0.23 pq:A2|1=-0.29 pq:A2|2=-0.12 pq:A|0=0.14 pq:A|1=-0.17 pq:A|2=-0.31 pq:B1|1=-0.13 pq:B1|2=-0.41
pq:B1|3=-0.08 pq:B2|0=0.06 pq:B2|1=-0.47 pq:B2|2=0.15 pq:B3|0=-0.26 pq:B3|1=-0.09 pq:B3|2=-0.19 pq:B|0=0.13
pq:B|1=-0.12 pq:B|2=-0.18 pq:N1|0=-0.12 pq:N1|1=-0.26 pq:N1|3=-0.48 pq:P1|0=-0.19 pq:P1|1=0.17 pq:P1|2=-0.44
pq:P1|3=-0.39 pq:P2|0=0.19 pq:P2|1=-0.12 pq:P2|2=-0.51 pq:P2|3=0.26 pqa:A1|a:(=-0.18 pqa:A1|a:,=-0.09
pqa:A1|a:.=-0.25 pqa:A1|a:Cap=0.35 pqa:A1|a:a=-0.21 pqa:A1|a:adv=-0.21 pqa:A1|a:and=-0.23 pqa:A1|a:but=-0.46
pqa:A1|a:by=-0.22 pqa:A1|a:conj=-0.16 pqa:A1|a:for=0.42 pqa:A1|a:his=-0.21 pqa:A1|a:in=-0.25 pqa:A1|a:is=-0.1
pqa:A1|a:nouns=-0.13 pqa:A1|a:of=-0.31 pqa:A1|a:on=-0.09 pqa:A1|a:or=-0.19 pqa:A1|a:prep=-0.47 pqa:A1|a:pron=-0.78
pqa:A1|a:quote=-0.18 pqa:A1|a:said=0.46 pqa:A1|a:say1=-0.09 pqa:A1|a:say2=-0.15 pqa:A1|a:that=-0.14
pqa:A1|a:the=-0.55 pqa:A1|a:to=-0.32 pqa:A1|a:verb=0.17 pqa:A1|a:was=-0.19 pqa:A1|a:with=-0.19 pqa:A1|a:word=0.07
pqa:A2|a:Cap=-0.19 pqa:A2|a:and=-0.07 pqa:A2|a:but=-0.13 pqa:A2|a:is=-0.08 pqa:A2|a:or=-0.07 pqa:A2|a:with=-0.09
pqa:A2|a:word=-0.13 pqa:A|a:(=-0.14 pqa:A|a:)=-0.35 pqa:A|a:,=0.28 pqa:A|a:-=-0.28 pqa:A|a:a=-0.41 pqa:A|a:adv=0.4
pqa:A|a:and=-0.09 pqa:A|a:as=0.38 pqa:A|a:but=-0.42 pqa:A|a:by=-0.11 pqa:A|a:conj=0.07 pqa:A|a:ed=0.58
pqa:A|a:for=-0.39 pqa:A|a:in=-0.35 pqa:A|a:is=-0.42 pqa:A|a:it=0.4 pqa:A|a:nouns=0.12 pqa:A|a:of=-0.34
pqa:A|a:on=0.34 pqa:A|a:or=-0.29 pqa:A|a:p=-0.61 pqa:A|a:prep=-0.46 pqa:A|a:pron=0.07 pqa:A|a:quote=-0.28
pqa:A|a:said=0.07 pqa:A|a:say1=0.19 pqa:A|a:say2=0.18 pqa:A|a:that=0.33 pqa:A|a:the=0.66 pqa:A|a:to=0.45
pqa:A|a:verb=-0.13 pqa:A|a:with=0.54 pqa:B1|a:)=-0.17 pqa:B1|a:,=-0.2 pqa:B1|a:-=-0.06 pqa:B1|a:.=0.41
pqa:B1|a:Cap=-0.81 pqa:B1|a:a=-0.07 pqa:B1|a:adv=-0.66 pqa:B1|a:as=-0.26 pqa:B1|a:conj=-0.24 pqa:B1|a:ed=-0.31
pqa:B1|a:edge=0.41 pqa:B1|a:in=-0.16 pqa:B1|a:is=-0.28 pqa:B1|a:it=-0.08 pqa:B1|a:nouns=-0.62 pqa:B1|a:of=0.14
pqa:B1|a:or=-0.24 pqa:B1|a:p=-0.07 pqa:B1|a:prep=-0.61 pqa:B1|a:pron=-0.49 pqa:B1|a:said=-0.28 pqa:B1|a:say1=-0.51
pqa:B1|a:say2=-0.18 pqa:B1|a:the=-0.47 pqa:B1|a:verb=0.29 pqa:B1|a:word=0.31 pqa:B2|a:,=-0.13 pqa:B2|a:.=-0.36
pqa:B2|a:Cap=0.32 pqa:B2|a:and=-0.15 pqa:B2|a:ed=-0.32 pqa:B2|a:edge=-0.19 pqa:B2|a:nouns=0.41 pqa:B2|a:prep=-0.11
pqa:B2|a:pron=-0.3 pqa:B2|a:say1=-0.13 pqa:B2|a:the=-0.08 pqa:B2|a:word=-0.14 pqa:B3|a:.=0.08 pqa:B3|a:Cap=-0.08
pqa:B3|a:and=-0.08 pqa:B3|a:edge=-0.23 pqa:B|a:(=-0.22 pqa:B|a:)=0.26 pqa:B|a:,=-0.2 pqa:B|a:-=-0.18 pqa:B|a:.=-0.44
pqa:B|a:Cap=0.56 pqa:B|a:a=0.46 pqa:B|a:about=0.16 pqa:B|a:adv=0.35 pqa:B|a:and=0.28 pqa:B|a:as=0.47 pqa:B|a:but=0.58
pqa:B|a:by=0.23 pqa:B|a:conj=0.4 pqa:B|a:ed=-0.56 pqa:B|a:for=-0.07 pqa:B|a:in=-0.27 pqa:B|a:is=-0.48
pqa:B|a:it=-0.16 pqa:B|a:nouns=0.17 pqa:B|a:of=0.53 pqa:B|a:or=-0.16 pqa:B|a:p=-0.42 pqa:B|a:prep=0.13
pqa:B|a:pron=0.41 pqa:B|a:quote=-0.32 pqa:B|a:said=-0.22 pqa:B|a:say1=0.23 pqa:B|a:say2=-0.13 pqa:B|a:that=-0.22
pqa:B|a:the=-0.26 pqa:B|a:to=0.28 pqa:B|a:verb=-0.42 pqa:B|a:was=0.45 pqa:B|a:with=-0.18 pqa:B|a:word=-0.06
pqa:L|a:Cap=0.3 pqa:L|a:edge=-0.54 pqa:N1|a:(=0.96 pqa:N1|a:)=-0.32 pqa:N1|a:,=-0.34 pqa:N1|a:-=-0.37
pqa:N1|a::=-0.06 pqa:N1|a:Cap=-0.36 pqa:N1|a:a=-0.23 pqa:N1|a:adv=-0.17 pqa:N1|a:and=0.24 pqa:N1|a:as=-0.2
pqa:N1|a:but=-0.28 pqa:N1|a:by=-0.69 pqa:N1|a:conj=-0.2 pqa:N1|a:ed=-0.26 pqa:N1|a:edge=-0.11 pqa:N1|a:for=-0.23
pqa:N1|a:his=-0.31 pqa:N1|a:in=-0.6 pqa:N1|a:is=-0.33 pqa:N1|a:it=-0.07 pqa:N1|a:nouns=-0.26 pqa:N1|a:of=-0.1
pqa:N1|a:on=-0.55 pqa:N1|a:or=-0.13 pqa:N1|a:p=-0.34 pqa:N1|a:prep=-0.41 pqa:N1|a:pron=0.16 pqa:N1|a:quote=-0.26
pqa:N1|a:said=0.25 pqa:N1|a:say1=0.28 pqa:N1|a:say2=-0.31 pqa:N1|a:that=-0.26 pqa:N1|a:the=-0.59 pqa:N1|a:to=-0.38
pqa:N1|a:verb=0.22 pqa:N1|a:with=-0.15 pqa:N1|a:word=-0.86 pqa:P1|a:(=0.59 pqa:P1|a:)=-0.22 pqa:P1|a:,=-0.24
pqa:P1|a:-=0.19 pqa:P1|a:.=0.22 pqa:P1|a:Cap=-0.56 pqa:P1|a:a=-0.48 pqa:P1|a:about=-0.08 pqa:P1|a:adv=-0.31
pqa:P1|a:and=-0.74 pqa:P1|a:as=-0.38 pqa:P1|a:but=-0.74 pqa:P1|a:by=-0.48 pqa:P1|a:conj=-0.44 pqa:P1|a:ed=0.29
pqa:P1|a:edge=-0.12 pqa:P1|a:for=-0.18 pqa:P1|a:his=-0.07 pqa:P1|a:in=0.22 pqa:P1|a:is=-0.16 pqa:P1|a:nouns=-0.65
pqa:P1|a:of=-0.35 pqa:P1|a:on=-0.34 pqa:P1|a:or=0.46 pqa:P1|a:p=-0.24 pqa:P1|a:prep=0.29 pqa:P1|a:quote=0.3
pqa:P1|a:say1=-0.73 pqa:P1|a:say2=-0.56 pqa:P1|a:that=-0.46 pqa:P1|a:the=-0.33 pqa:P1|a:to=-0.21 pqa:P1|a:verb=-0.35
pqa:P1|a:was=-0.29 pqa:P1|a:with=-0.29 pqa:P1|a:word=0.13 pqa:P2|a:-=-0.17 pqa:P2|a:Cap=-0.13 pqa:P2|a:and=-0.31
pqa:P2|a:conj=-0.07 pqa:P2|a:edge=-0.15 pqa:P2|a:in=0.35 pqa:P2|a:nouns=-0.06 pqa:P2|a:of=-0.14 pqa:P2|a:p=-0.13
pqa:P2|a:pron=-0.3 pqa:P2|a:said=-0.32 pqa:P2|a:say1=-0.44 pqa:P2|a:say2=-0.2 pqa:P2|a:that=-0.07 pqa:P2|a:the=-0.16
pqa:P2|a:verb=-0.09 pqa:P2|a:word=-0.58 pqb:A1|b:(=-0.08 pqb:A1|b:,=-0.73 pqb:A1|b:.=0.56 pqb:A1|b::=-0.72
pqb:A1|b:Cap=0.11 pqb:A1|b:a=-0.4 pqb:A1|b:adv=-0.07 pqb:A1|b:an=-0.25 pqb:A1|b:as=-0.41 pqb:A1|b:called=-0.09
pqb:A1|b:ed=-0.42 pqb:A1|b:edge=0.4 pqb:A1|b:for=-0.18 pqb:A1|b:his=-0.48 pqb:A1|b:in=-0.12 pqb:A1|b:is=-0.17
pqb:A1|b:nouns=0.39 pqb:A1|b:of=-0.54 pqb:A1|b:poss=-0.31 pqb:A1|b:prep=-0.22 pqb:A1|b:quote=-0.43
pqb:A1|b:say1=-0.48 pqb:A1|b:say2=-0.27 pqb:A1|b:that=-0.27 pqb:A1|b:the=-0.41 pqb:A1|b:to=-0.44 pqb:A1|b:verb=-0.31
pqb:A1|b:was=-0.15 pqb:A1|b:word=0.47 pqb:A2|b:,=-0.09 pqb:A2|b:Cap=-0.11 pqb:A2|b:a=-0.07 pqb:A2|b:ed=-0.09
pqb:A2|b:edge=-0.3 pqb:A2|b:verb=-0.08 pqb:A2|b:word=-0.08 pqb:A|b:(=-0.13 pqb:A|b:,=-0.39 pqb:A|b:-=0.61
pqb:A|b:.=1.11 pqb:A|b::=0.46 pqb:A|b:Cap=0.1 pqb:A|b:a=0.23 pqb:A|b:about=-0.29 pqb:A|b:adv=-0.29 pqb:A|b:and=-0.14
pqb:A|b:as=0.19 pqb:A|b:called=-0.98 pqb:A|b:conj=-1.08 pqb:A|b:ed=-0.42 pqb:A|b:edge=0.43 pqb:A|b:for=-0.49
pqb:A|b:his=-0.17 pqb:A|b:in=-0.15 pqb:A|b:is=0.5 pqb:A|b:it=-0.24 pqb:A|b:like=0.3 pqb:A|b:nouns=-0.35
pqb:A|b:of=-0.69 pqb:A|b:or=-0.57 pqb:A|b:p=-0.66 pqb:A|b:poss=-0.73 pqb:A|b:prep=-0.13 pqb:A|b:pron=-0.17
pqb:A|b:quote=-0.62 pqb:A|b:say1=0.06 pqb:A|b:say2=-0.21 pqb:A|b:that=-0.84 pqb:A|b:the=-0.79 pqb:A|b:to=0.17
pqb:A|b:verb=0.61 pqb:A|b:was=0.58 pqb:A|b:with=-0.09 pqb:A|b:word=0.15 pqb:B1|b:,=-0.19 pqb:B1|b:-=-0.61
pqb:B1|b:.=0.25 pqb:B1|b::=-1.03 pqb:B1|b:Cap=-0.78 pqb:B1|b:a=-0.79 pqb:B1|b:adv=0.34 pqb:B1|b:an=-0.08
pqb:B1|b:and=-0.28 pqb:B1|b:as=-0.53 pqb:B1|b:by=-0.21 pqb:B1|b:called=-0.23 pqb:B1|b:conj=0.49 pqb:B1|b:ed=-0.3
pqb:B1|b:his=0.5 pqb:B1|b:in=-0.14 pqb:B1|b:is=-0.49 pqb:B1|b:nouns=-0.06 pqb:B1|b:of=-0.76 pqb:B1|b:or=-0.11
pqb:B1|b:poss=0.15 pqb:B1|b:quote=0.56 pqb:B1|b:said=-0.29 pqb:B1|b:say1=-0.64 pqb:B1|b:say2=0.14 pqb:B1|b:that=-0.37
pqb:B1|b:the=-0.49 pqb:B1|b:to=-0.29 pqb:B1|b:verb=-0.74 pqb:B1|b:was=-0.13 pqb:B1|b:with=0.45 pqb:B1|b:word=-0.41
pqb:B2|b:,=0.29 pqb:B2|b:.=-0.28 pqb:B2|b::=-0.16 pqb:B2|b:Cap=-0.12 pqb:B2|b:ed=-0.1 pqb:B2|b:is=-0.07
pqb:B2|b:nouns=-0.15 pqb:B2|b:of=-0.18 pqb:B2|b:say1=-0.1 pqb:B2|b:verb=-0.06 pqb:B2|b:word=-0.18 pqb:B3|b:.=-0.17
pqb:B3|b:of=-0.08 pqb:B3|b:verb=-0.08 pqb:B|b:(=-0.09 pqb:B|b:,=0.18 pqb:B|b:-=-0.09 pqb:B|b::=0.24 pqb:B|b:Cap=0.07
pqb:B|b:a=0.1 pqb:B|b:about=0.28 pqb:B|b:an=-0.11 pqb:B|b:and=-0.19 pqb:B|b:but=-0.1 pqb:B|b:by=0.28
pqb:B|b:called=0.13 pqb:B|b:ed=0.27 pqb:B|b:for=-0.37 pqb:B|b:his=-0.33 pqb:B|b:in=-0.29 pqb:B|b:is=-0.23
pqb:B|b:it=0.66 pqb:B|b:like=-0.23 pqb:B|b:not=-0.17 pqb:B|b:nouns=-0.17 pqb:B|b:of=0.14 pqb:B|b:on=0.09
pqb:B|b:p=-0.51 pqb:B|b:poss=-0.12 pqb:B|b:prep=0.59 pqb:B|b:pron=0.19 pqb:B|b:quote=0.17 pqb:B|b:said=0.29
pqb:B|b:say1=0.14 pqb:B|b:that=0.4 pqb:B|b:the=0.27 pqb:B|b:to=-0.13 pqb:B|b:was=-0.19 pqb:B|b:with=-0.44
pqb:L|b:Cap=0.15 pqb:N1|b:(=-0.25 pqb:N1|b:,=-0.07 pqb:N1|b:-=-0.45 pqb:N1|b:.=-0.3 pqb:N1|b::=0.11
pqb:N1|b:Cap=-0.71 pqb:N1|b:a=-0.48 pqb:N1|b:about=-0.19 pqb:N1|b:adv=-0.23 pqb:N1|b:an=-0.25 pqb:N1|b:and=-0.53
pqb:N1|b:as=0.41 pqb:N1|b:but=-0.16 pqb:N1|b:by=-0.19 pqb:N1|b:called=0.5 pqb:N1|b:conj=0.4 pqb:N1|b:ed=-0.46
pqb:N1|b:edge=-0.28 pqb:N1|b:for=-0.34 pqb:N1|b:his=-0.24 pqb:N1|b:in=-0.11 pqb:N1|b:is=0.46 pqb:N1|b:not=-0.13
pqb:N1|b:nouns=-0.44 pqb:N1|b:of=0.41 pqb:N1|b:on=0.4 pqb:N1|b:or=-0.35 pqb:N1|b:p=-0.17 pqb:N1|b:poss=-0.42
pqb:N1|b:prep=-0.37 pqb:N1|b:pron=-0.38 pqb:N1|b:quote=-0.43 pqb:N1|b:said=-0.08 pqb:N1|b:say1=-0.34
pqb:N1|b:say2=-0.52 pqb:N1|b:that=-0.14 pqb:N1|b:titled=-0.15 pqb:N1|b:to=-0.44 pqb:N1|b:verb=-0.4 pqb:N1|b:was=-0.38
pqb:N1|b:with=-0.15 pqb:N1|b:word=-0.7 pqb:P1|b:(=-0.22 pqb:P1|b:,=-0.32 pqb:P1|b:-=-0.49 pqb:P1|b:.=-0.26
pqb:P1|b:a=-0.71 pqb:P1|b:about=-0.25 pqb:P1|b:adv=-0.33 pqb:P1|b:an=-0.28 pqb:P1|b:and=-0.51 pqb:P1|b:as=0.49
pqb:P1|b:but=-0.19 pqb:P1|b:called=-0.36 pqb:P1|b:conj=0.2 pqb:P1|b:ed=-0.78 pqb:P1|b:edge=-0.15 pqb:P1|b:for=-0.21
pqb:P1|b:his=0.31 pqb:P1|b:in=-0.21 pqb:P1|b:is=0.17 pqb:P1|b:it=-0.08 pqb:P1|b:like=-0.19 pqb:P1|b:nouns=-0.14
pqb:P1|b:of=0.31 pqb:P1|b:on=-0.3 pqb:P1|b:or=-0.22 pqb:P1|b:p=0.34 pqb:P1|b:poss=-0.32 pqb:P1|b:prep=-0.32
pqb:P1|b:pron=-0.36 pqb:P1|b:quote=0.76 pqb:P1|b:said=-0.16 pqb:P1|b:say1=0.3 pqb:P1|b:say2=-0.61 pqb:P1|b:that=-0.41
pqb:P1|b:titled=-0.12 pqb:P1|b:to=-0.46 pqb:P1|b:verb=-0.14 pqb:P1|b:was=-0.39 pqb:P1|b:with=-0.12
pqb:P1|b:word=-0.47 pqb:P2|b:,=-0.53 pqb:P2|b:-=-0.17 pqb:P2|b:.=-0.61 pqb:P2|b::=-0.26 pqb:P2|b:Cap=-0.35
pqb:P2|b:a=-0.4 pqb:P2|b:as=0.44 pqb:P2|b:ed=-0.09 pqb:P2|b:nouns=-0.11 pqb:P2|b:p=0.14 pqb:P2|b:pron=-0.07
pqb:P2|b:say1=-0.16 pqb:P2|b:say2=-0.11 pqb:P2|b:the=-0.13 pqb:P2|b:to=0.36 pqb:P2|b:verb=-0.29 pqb:P2|b:word=-0.1
pr:A1|0=-0.22 pr:A1|1=0.11 pr:A2|0=-0.29 pr:A2|1=-0.22 pr:A2|2=-0.12 pr:A|0=0.1 pr:A|1=-0.16 pr:A|2=-0.25
pr:B1|1=-0.1 pr:B1|2=-0.31 pr:B2|0=-0.1 pr:B2|1=-0.06 pr:B2|2=-0.18 pr:B3|0=-0.33 pr:B3|1=-0.09 pr:B3|2=-0.11
pr:B|1=0.23 pr:B|2=-0.15 pr:N1|0=-0.15 pr:P1|0=-0.13 pr:P2|0=-0.19 ps:A1|full=0.1 ps:A1|open=-0.6 ps:A1|piece=-0.15
ps:A2|full=-0.25 ps:A2|open=-0.18 ps:A2|piece=-0.24 ps:A|full=0.09 ps:A|open=-0.21 ps:A|piece=0.11 ps:B1|piece=-0.15
ps:B2|open=0.07 ps:B2|piece=-0.45 ps:B3|full=-0.18 ps:B3|open=-0.2 ps:B3|piece=-0.2 ps:B|full=0.08 ps:B|piece=0.14
ps:L|full=0.16 ps:L|open=-0.5 ps:L|piece=-0.1 ps:N1|full=-0.22 ps:N1|open=-0.06 ps:N1|piece=-0.09 ps:P1|full=-0.18
ps:P1|open=-0.09 ps:P1|piece=-0.07 ps:P2|full=-0.17 ps:P2|open=-0.41 ps:P2|piece=-0.1 psb:A1|full|--|,=-0.53
psb:A1|full|--|.=0.13 psb:A1|full|--|?=-0.22 psb:A1|full|-o|,=-0.72 psb:A1|full|-o|.=0.4 psb:A1|full|o-|,=0.12
psb:A1|full|q-|.=-0.69 psb:A1|full|q-|?=0.86 psb:A1|full|qo|.=-0.25 psb:A1|open|--|w=-0.38 psb:A1|open|o-|w=-0.52
psb:A1|piece|--|,=0.29 psb:A1|piece|--|.=-0.3 psb:A1|piece|--|w=-0.52 psb:A1|piece|-o|.=-0.06 psb:A1|piece|-o|w=0.29
psb:A1|piece|o-|,=-0.19 psb:A1|piece|o-|.=-0.34 psb:A1|piece|o-|w=0.07 psb:A1|piece|q-|.=-0.28
psb:A1|piece|qo|.=-0.08 psb:A2|full|--|,=-0.12 psb:A2|full|--|.=-0.16 psb:A2|full|o-|,=-0.09 psb:A2|open|--|w=-0.15
psb:A2|piece|--|.=-0.12 psb:A2|piece|--|w=-0.21 psb:A|full|--|!=-0.14 psb:A|full|--|,=-0.18 psb:A|full|--|?=0.29
psb:A|full|o-|,=-0.1 psb:A|full|q-|!=0.47 psb:A|full|q-|,=0.13 psb:A|full|qo|,=0.38 psb:A|open|-o|w=-0.2
psb:A|open|o-|w=0.08 psb:A|open|q-|w=-0.65 psb:A|piece|--|,=-0.23 psb:A|piece|-o|w=-0.28 psb:A|piece|o-|w=0.16
psb:A|piece|q-|,=0.7 psb:A|piece|q-|w=-0.59 psb:A|piece|qo|w=0.25 psb:B1|full|--|,=-0.42 psb:B1|full|--|-=-0.08
psb:B1|full|--|.=-0.13 psb:B1|full|--|?=-0.14 psb:B1|full|-o|,=-0.12 psb:B1|full|o-|!=0.67 psb:B1|full|o-|,=-0.63
psb:B1|full|o-|.=0.3 psb:B1|full|o-|?=0.12 psb:B1|open|--|w=-0.15 psb:B1|open|o-|w=0.44 psb:B1|piece|--|,=-0.39
psb:B1|piece|--|.=0.13 psb:B1|piece|--|?=-0.26 psb:B1|piece|--|w=-0.56 psb:B1|piece|-o|.=-0.11
psb:B1|piece|-o|w=-0.06 psb:B1|piece|o-|,=-0.44 psb:B1|piece|o-|.=0.17 psb:B1|piece|o-|w=-0.31 psb:B2|full|--|!=-0.13
psb:B2|full|--|,=-0.24 psb:B2|full|--|.=0.2 psb:B2|full|o-|,=-0.17 psb:B2|open|--|w=-0.63 psb:B2|piece|--|.=-0.31
psb:B2|piece|--|w=-0.26 psb:B2|piece|o-|.=-0.07 psb:B3|full|--|.=-0.09 psb:B3|full|--|?=-0.08 psb:B3|open|--|w=-0.12
psb:B3|piece|--|.=-0.08 psb:B3|piece|--|w=-0.11 psb:B|full|--|!=0.13 psb:B|full|--|.=0.26 psb:B|full|--|?=-0.27
psb:B|full|-o|.=0.09 psb:B|full|-q|!=-0.5 psb:B|full|-q|,=-0.49 psb:B|full|-q|.=0.25 psb:B|full|-q|?=0.67
psb:B|full|o-|,=-0.74 psb:B|full|o-|.=-0.47 psb:B|full|oq|.=0.61 psb:B|open|o-|w=0.11 psb:B|piece|--|!=0.32
psb:B|piece|--|,=-0.2 psb:B|piece|--|?=-0.33 psb:B|piece|--|w=0.17 psb:B|piece|-o|.=-0.58 psb:B|piece|-o|w=-0.34
psb:B|piece|-q|,=0.26 psb:B|piece|-q|.=-0.11 psb:B|piece|-q|w=0.27 psb:B|piece|o-|,=0.67 psb:B|piece|o-|w=0.09
psb:B|piece|oq|.=0.8 psb:B|piece|oq|w=-0.41 psb:L|full|--|.=-0.06 psb:L|full|-q|.=-0.06 psb:L|open|--|w=-0.14
psb:N1|full|--|!=-0.53 psb:N1|full|--|,=-0.37 psb:N1|full|--|.=-0.07 psb:N1|full|-o|,=-0.16 psb:N1|full|-o|.=-0.36
psb:N1|full|o-|!=0.56 psb:N1|full|o-|.=-0.38 psb:N1|full|o-|?=-0.3 psb:N1|open|--|w=-0.55 psb:N1|open|-o|w=-0.09
psb:N1|open|o-|w=0.45 psb:N1|piece|--|,=0.23 psb:N1|piece|--|.=-0.15 psb:N1|piece|--|?=-0.11 psb:N1|piece|--|w=-0.48
psb:N1|piece|-o|.=0.1 psb:N1|piece|-o|w=-0.23 psb:N1|piece|o-|,=-0.63 psb:N1|piece|o-|.=0.4 psb:N1|piece|o-|w=-0.18
psb:P1|full|--|!=0.08 psb:P1|full|--|,=-0.19 psb:P1|full|--|.=-0.1 psb:P1|full|--|?=0.1 psb:P1|full|-o|!=-0.23
psb:P1|full|-o|,=-0.67 psb:P1|full|-o|.=0.08 psb:P1|full|-o|?=-0.21 psb:P1|full|o-|!=-0.33 psb:P1|full|o-|,=-0.84
psb:P1|full|o-|.=0.11 psb:P1|full|o-|?=0.19 psb:P1|full|oo|.=-0.6 psb:P1|open|--|w=-0.32 psb:P1|open|-o|w=0.35
psb:P1|open|o-|w=0.19 psb:P1|piece|--|,=0.15 psb:P1|piece|--|.=-0.4 psb:P1|piece|--|?=0.34 psb:P1|piece|--|w=-0.07
psb:P1|piece|-o|,=0.07 psb:P1|piece|-o|.=0.31 psb:P1|piece|-o|w=-0.48 psb:P1|piece|o-|,=0.4 psb:P1|piece|o-|.=-0.55
psb:P1|piece|o-|w=-0.69 psb:P1|piece|oo|.=0.07 psb:P1|piece|oo|w=0.07 psb:P2|full|--|,=-0.19 psb:P2|full|--|.=-0.62
psb:P2|full|-o|,=-0.44 psb:P2|full|-o|.=0.31 psb:P2|full|o-|,=-0.33 psb:P2|full|o-|.=0.36 psb:P2|full|o-|?=-0.53
psb:P2|open|--|w=-0.12 psb:P2|open|-o|w=-0.2 psb:P2|open|o-|w=-0.23 psb:P2|piece|--|,=-0.13 psb:P2|piece|--|.=-0.22
psb:P2|piece|--|w=0.28 psb:P2|piece|-o|.=-0.1 psb:P2|piece|-o|w=-0.37 psb:P2|piece|o-|,=0.32 psb:P2|piece|o-|.=-0.32
psb:P2|piece|o-|w=-0.46 psg:A1|full|+|,=0.22 psg:A1|full|+|.=-0.27 psg:A1|full|0|.=-0.69 psg:A1|full|0|?=0.83
psg:A1|full|14|,=-0.97 psg:A1|full|14|.=0.37 psg:A1|full|3|,=-0.25 psg:A1|full|3|.=-0.39 psg:A1|full|7|,=-0.47
psg:A1|full|7|.=0.3 psg:A1|open|+|w=-0.4 psg:A1|open|14|w=-0.2 psg:A1|open|7|w=-0.36 psg:A1|piece|+|,=-0.29
psg:A1|piece|+|.=-0.22 psg:A1|piece|+|w=-0.32 psg:A1|piece|0|.=-0.36 psg:A1|piece|14|,=0.37 psg:A1|piece|14|.=-0.09
psg:A1|piece|14|w=0.1 psg:A1|piece|3|.=-0.1 psg:A1|piece|3|w=-0.26 psg:A1|piece|7|.=-0.26 psg:A2|full|+|,=-0.14
psg:A2|full|+|.=-0.17 psg:A2|open|+|w=-0.12 psg:A2|piece|+|.=-0.15 psg:A2|piece|+|w=-0.23 psg:A|full|+|,=-0.59
psg:A|full|+|?=-0.18 psg:A|full|0|!=0.63 psg:A|full|0|,=0.11 psg:A|full|0|?=-0.12 psg:A|full|14|?=0.39
psg:A|full|3|,=0.12 psg:A|full|3|?=0.28 psg:A|full|7|,=-0.15 psg:A|open|+|w=-0.1 psg:A|open|0|w=-0.59
psg:A|open|14|w=0.13 psg:A|open|3|w=-0.33 psg:A|open|7|w=0.21 psg:A|piece|+|,=0.33 psg:A|piece|+|w=0.23
psg:A|piece|0|,=0.49 psg:A|piece|0|w=-0.58 psg:A|piece|14|,=0.31 psg:A|piece|14|w=-0.31 psg:A|piece|1|,=-0.37
psg:A|piece|1|w=0.09 psg:A|piece|3|,=-0.42 psg:A|piece|3|w=0.17 psg:A|piece|7|,=0.37 psg:A|piece|7|w=0.09
psg:B1|full|+|!=-0.4 psg:B1|full|+|,=-0.4 psg:B1|full|+|-=-0.08 psg:B1|full|+|.=0.25 psg:B1|full|+|?=-0.67
psg:B1|full|14|!=0.27 psg:B1|full|14|,=-0.28 psg:B1|full|14|?=0.53 psg:B1|full|1|!=0.57 psg:B1|full|1|,=-0.73
psg:B1|full|1|.=0.29 psg:B1|full|1|?=-0.27 psg:B1|full|3|,=-0.27 psg:B1|full|3|.=0.14 psg:B1|full|3|?=0.11
psg:B1|full|7|!=0.1 psg:B1|full|7|,=-0.18 psg:B1|full|7|.=-0.25 psg:B1|full|7|?=0.4 psg:B1|open|7|w=-0.25
psg:B1|piece|+|,=-0.42 psg:B1|piece|+|.=-0.15 psg:B1|piece|+|?=-0.22 psg:B1|piece|+|w=-0.56 psg:B1|piece|14|,=-0.14
psg:B1|piece|14|.=0.17 psg:B1|piece|14|w=-0.25 psg:B1|piece|7|,=-0.34 psg:B1|piece|7|.=0.37 psg:B1|piece|7|w=-0.24
psg:B2|full|+|,=-0.24 psg:B2|full|+|.=0.12 psg:B2|full|+|?=-0.41 psg:B2|full|14|,=-0.17 psg:B2|full|14|.=0.16
psg:B2|full|7|.=-0.32 psg:B2|open|+|w=0.07 psg:B2|piece|+|,=-0.11 psg:B2|piece|+|.=-0.31 psg:B2|piece|+|w=-0.26
psg:B2|piece|14|.=-0.1 psg:B3|full|+|.=-0.11 psg:B3|full|+|?=-0.08 psg:B3|open|+|w=-0.2 psg:B3|piece|+|.=-0.08
psg:B3|piece|+|w=-0.14 psg:B|full|+|!=-0.74 psg:B|full|+|,=0.45 psg:B|full|+|.=-0.11 psg:B|full|+|?=-0.37
psg:B|full|0|.=-0.1 psg:B|full|14|!=-0.59 psg:B|full|14|,=-0.68 psg:B|full|14|.=0.2 psg:B|full|14|?=-0.61
psg:B|full|1|!=-0.33 psg:B|full|1|,=-0.41 psg:B|full|1|.=0.18 psg:B|full|1|?=0.41 psg:B|full|3|!=0.37
psg:B|full|3|,=-0.1 psg:B|full|3|.=0.38 psg:B|full|3|?=0.63 psg:B|full|7|!=0.51 psg:B|full|7|,=-0.14
psg:B|full|7|?=0.09 psg:B|open|+|w=-0.74 psg:B|open|0|w=-0.32 psg:B|open|14|w=0.24 psg:B|open|1|w=-0.12
psg:B|open|3|w=0.16 psg:B|open|7|w=0.28 psg:B|piece|+|,=-0.18 psg:B|piece|+|.=0.27 psg:B|piece|+|w=-0.31
psg:B|piece|0|,=0.24 psg:B|piece|0|.=-0.2 psg:B|piece|14|!=0.14 psg:B|piece|14|,=0.14 psg:B|piece|14|.=0.13
psg:B|piece|14|w=-0.16 psg:B|piece|1|w=0.2 psg:B|piece|3|,=-0.27 psg:B|piece|3|.=0.12 psg:B|piece|3|w=0.24
psg:B|piece|7|,=0.11 psg:B|piece|7|.=-0.29 psg:B|piece|7|w=0.49 psg:L|full|0|.=0.15 psg:L|full|7|.=0.19
psg:L|open|3|w=-0.07 psg:N1|full|0|!=0.28 psg:N1|full|0|,=-0.31 psg:N1|full|0|.=-0.16 psg:N1|full|1|,=-0.08
psg:N1|full|1|.=-0.43 psg:N1|full|1|?=-0.12 psg:N1|full|3|.=-0.2 psg:N1|open|1|w=-0.32 psg:N1|piece|0|!=-0.09
psg:N1|piece|0|.=0.2 psg:N1|piece|0|?=-0.46 psg:N1|piece|0|w=-0.38 psg:N1|piece|1|.=-0.31 psg:N1|piece|1|w=-0.33
psg:P1|full|0|!=-0.12 psg:P1|full|0|,=-0.49 psg:P1|full|0|?=0.07 psg:P1|full|1|!=-0.08 psg:P1|full|1|.=-0.45
psg:P1|full|1|?=0.1 psg:P1|full|3|,=-0.17 psg:P1|full|3|.=-0.15 psg:P1|open|0|w=-0.08 psg:P1|open|1|w=-0.06
psg:P1|open|3|w=-0.15 psg:P1|piece|0|,=0.23 psg:P1|piece|0|.=-0.21 psg:P1|piece|0|?=0.35 psg:P1|piece|0|w=-0.22
psg:P1|piece|1|,=0.29 psg:P1|piece|1|.=-0.54 psg:P1|piece|1|w=-0.6 psg:P1|piece|3|,=-0.08 psg:P1|piece|3|.=-0.23
psg:P1|piece|3|w=0.32 psg:P2|full|0|,=-0.37 psg:P2|full|0|.=0.2 psg:P2|full|0|?=-0.45 psg:P2|full|1|,=-0.43
psg:P2|full|1|.=0.14 psg:P2|full|1|?=-0.29 psg:P2|open|0|w=-0.33 psg:P2|open|1|w=-0.15 psg:P2|piece|0|,=-0.14
psg:P2|piece|0|.=-0.45 psg:P2|piece|0|w=0.1 psg:P2|piece|1|,=0.32 psg:P2|piece|1|.=-0.15 psg:P2|piece|1|w=-0.31
pv:A1|0=0.3 pv:A1|1=-0.15 pv:A1|2=-0.44 pv:A1|3=-0.38 pv:A2|0=-0.12 pv:A2|1=-0.22 pv:A2|2=-0.14 pv:A2|3=-0.25
pv:A|0=0.07 pv:A|1=-0.2 pv:A|2=0.19 pv:A|3=0.3 pv:B1|0=0.12 pv:B1|1=-0.26 pv:B1|2=0.1 pv:B1|3=-0.39 pv:B2|0=0.26
pv:B2|1=0.15 pv:B2|2=-0.1 pv:B2|3=-0.38 pv:B3|2=-0.11 pv:B3|3=-0.24 pv:B|1=0.1 pv:B|2=0.1 pv:B|3=0.07 pv:L|1=-0.1
pv:N1|0=-0.15 pv:P1|0=-0.13 pv:P2|0=-0.19 pvk:A1|0|noun1=-0.16 pvk:A1|0|sv0=-0.45 pvk:A1|0|sv0p=-0.09
pvk:A1|0|sv1=0.3 pvk:A1|0|sv2=0.2 pvk:A1|1|sv0=-0.24 pvk:A1|1|sv0i=-0.2 pvk:A1|1|sv0p=-0.08 pvk:A1|1|sv1=-0.49
pvk:A1|1|sv1i=-0.16 pvk:A1|1|sv2=0.23 pvk:A1|1|sv2i=-0.15 pvk:A1|2|sv0=-0.23 pvk:A1|2|sv0i=-0.11 pvk:A1|2|sv1=-0.26
pvk:A1|2|sv1i=-0.11 pvk:A1|2|sv2=-0.62 pvk:A1|3|sv0=-0.14 pvk:A1|3|sv0i=-0.17 pvk:A1|3|sv1=-0.25 pvk:A1|3|sv1i=-0.09
pvk:A1|3|sv2=-0.35 pvk:A1|3|sv2i=-0.15 pvk:A1|3|vs2=-0.06 pvk:A2|0|sv0=-0.11 pvk:A2|1|sv1=-0.07 pvk:A2|1|sv2=-0.15
pvk:A2|2|sv0=-0.07 pvk:A2|3|sv0=-0.13 pvk:A2|3|sv1=-0.06 pvk:A2|3|sv1i=-0.06 pvk:A2|3|sv2=-0.21
pvk:A|0|according2=-0.07 pvk:A|0|noun1=0.37 pvk:A|0|sv0=-0.39 pvk:A|0|sv0i=-0.34 pvk:A|0|sv0ip=-0.39
pvk:A|0|sv0p=-0.49 pvk:A|0|sv1=-0.21 pvk:A|0|sv1i=-0.18 pvk:A|0|sv1p=0.31 pvk:A|0|sv2=0.2 pvk:A|0|sv2i=-0.41
pvk:A|0|vs0=-0.28 pvk:A|0|vs2=0.35 pvk:A|1|according2=0.74 pvk:A|1|noun1=-0.61 pvk:A|1|sv0=-0.57 pvk:A|1|sv0i=-0.22
pvk:A|1|sv0p=-0.08 pvk:A|1|sv1=-0.39 pvk:A|1|sv1i=-0.33 pvk:A|1|sv1p=-0.32 pvk:A|1|sv2=-0.11 pvk:A|2|according2=0.19
pvk:A|2|noun1=-0.53 pvk:A|2|sv0=-0.43 pvk:A|2|sv0i=-0.21 pvk:A|2|sv1=0.32 pvk:A|2|sv1i=0.09 pvk:A|2|sv1p=-0.16
pvk:A|2|sv2=0.15 pvk:A|3|noun1=-0.14 pvk:A|3|sv0=-0.29 pvk:A|3|sv0i=-0.24 pvk:A|3|sv1=-0.28 pvk:A|3|sv1i=-0.39
pvk:A|3|sv2=0.14 pvk:A|3|sv2i=-0.24 pvk:B1|0|noun1=-0.36 pvk:B1|0|sv0=0.28 pvk:B1|0|sv0i=-0.23 pvk:B1|0|sv0p=-0.35
pvk:B1|0|sv2=0.32 pvk:B1|0|sv2i=-0.29 pvk:B1|0|vs2=-0.15 pvk:B1|1|noun1=-0.11 pvk:B1|1|sv0=-0.53 pvk:B1|1|sv0i=-0.13
pvk:B1|1|sv1=-0.6 pvk:B1|1|sv2=-0.17 pvk:B1|1|sv2i=-0.14 pvk:B1|1|vs2=0.1 pvk:B1|2|noun1=-0.1 pvk:B1|2|sv0=0.08
pvk:B1|2|sv0i=-0.22 pvk:B1|2|sv1=0.2 pvk:B1|2|sv1i=-0.2 pvk:B1|2|sv2i=-0.07 pvk:B1|2|vs2=0.49
pvk:B1|3|according2=-0.6 pvk:B1|3|noun1=-0.16 pvk:B1|3|sv0=-0.4 pvk:B1|3|sv0i=-0.12 pvk:B1|3|sv0p=-0.07
pvk:B1|3|sv1=-0.47 pvk:B1|3|sv1i=-0.16 pvk:B1|3|sv2=-0.19 pvk:B1|3|sv2i=-0.12 pvk:B1|3|vs2=0.35 pvk:B2|1|sv0=0.24
pvk:B2|1|sv1=-0.1 pvk:B2|1|sv1i=-0.13 pvk:B2|1|sv2=-0.32 pvk:B2|1|vs2=0.36 pvk:B2|2|sv0=-0.37 pvk:B2|2|sv0p=-0.1
pvk:B2|2|sv1=-0.1 pvk:B2|2|sv2=0.15 pvk:B2|2|vs2=-0.11 pvk:B2|3|sv0=-0.36 pvk:B2|3|sv0i=-0.08 pvk:B2|3|sv1=-0.2
pvk:B2|3|sv2=-0.09 pvk:B2|3|sv2i=-0.1 pvk:B3|3|sv0=-0.1 pvk:B3|3|sv1=-0.09 pvk:B3|3|sv2=-0.18
pvk:B|0|according2=-0.41 pvk:B|0|bare1=0.26 pvk:B|0|noun1=0.41 pvk:B|0|sv0=-0.42 pvk:B|0|sv0i=-0.29
pvk:B|0|sv0ip=-0.49 pvk:B|0|sv1=0.46 pvk:B|0|sv1i=-0.08 pvk:B|0|sv1ip=-0.41 pvk:B|0|sv1p=-0.41 pvk:B|0|sv2i=0.12
pvk:B|0|vs2=0.31 pvk:B|1|according2=0.26 pvk:B|1|noun1=-0.46 pvk:B|1|sv0=0.16 pvk:B|1|sv0i=-0.12 pvk:B|1|sv0p=-0.79
pvk:B|1|sv1i=0.15 pvk:B|1|sv1p=-0.56 pvk:B|1|sv2=0.62 pvk:B|1|sv2i=-0.14 pvk:B|1|vs2=-0.82 pvk:B|2|noun1=-0.29
pvk:B|2|sv0i=-0.42 pvk:B|2|sv0ip=0.17 pvk:B|2|sv0p=-0.29 pvk:B|2|sv1=-0.13 pvk:B|2|sv1i=0.1 pvk:B|2|sv1p=-0.15
pvk:B|2|sv2=0.28 pvk:B|2|sv2i=0.67 pvk:B|3|according2=0.54 pvk:B|3|noun1=-0.76 pvk:B|3|sv0=0.41 pvk:B|3|sv0i=-0.36
pvk:B|3|sv0p=-0.18 pvk:B|3|sv1=-0.21 pvk:B|3|sv1i=0.29 pvk:B|3|sv2=-0.21 pvk:L|1|label2=-0.1 pvk:N1|0|according2=-0.5
pvk:N1|0|bare1=-0.22 pvk:N1|0|by1=-0.07 pvk:N1|0|by1p=-0.09 pvk:N1|0|label2=0.21 pvk:N1|0|sv0=-0.11
pvk:N1|0|sv0i=-0.2 pvk:N1|0|sv0p=-0.22 pvk:N1|0|sv1=-0.17 pvk:N1|0|sv1i=-0.27 pvk:N1|0|sv1p=-0.11 pvk:N1|0|sv2=-0.2
pvk:N1|0|sv2i=-0.12 pvk:N1|0|vs1=-0.21 pvk:P1|0|according2=-0.2 pvk:P1|0|bare1=0.45 pvk:P1|0|by1=-0.12
pvk:P1|0|by1p=-0.14 pvk:P1|0|label2=-0.44 pvk:P1|0|noun1=-0.08 pvk:P1|0|sv0=-0.25 pvk:P1|0|sv0i=-0.29
pvk:P1|0|sv0ip=-0.27 pvk:P1|0|sv0p=-0.25 pvk:P1|0|sv1i=-0.32 pvk:P1|0|sv1ip=-0.13 pvk:P1|0|sv1p=-0.15
pvk:P1|0|sv2=-0.09 pvk:P1|0|sv2i=0.14 pvk:P1|0|sv2p=-0.11 pvk:P1|0|vs1=-0.09 pvk:P1|0|vs2=-0.24
pvk:P2|0|according2=0.26 pvk:P2|0|bare1=-0.17 pvk:P2|0|label2=-0.18 pvk:P2|0|sv0=-0.1 pvk:P2|0|sv1=-0.52
pvk:P2|0|sv2=-0.18 pvk:P2|0|sv2i=-0.19 pvs:A1|0|full|0=0.2 pvs:A1|0|full|14=0.22 pvs:A1|0|full|3=-0.51
pvs:A1|0|full|7=0.4 pvs:A1|0|open|14=-0.14 pvs:A1|0|open|7=-0.19 pvs:A1|0|piece|+=-0.12 pvs:A1|0|piece|0=-0.36
pvs:A1|0|piece|1=-0.07 pvs:A1|0|piece|14=0.62 pvs:A1|0|piece|3=-0.31 pvs:A1|0|piece|7=-0.77 pvs:A1|1|full|+=0.36
pvs:A1|1|full|14=-0.76 pvs:A1|1|full|3=-0.17 pvs:A1|1|full|7=-0.43 pvs:A1|1|open|7=-0.21 pvs:A1|1|piece|+=-0.43
pvs:A1|1|piece|14=-0.71 pvs:A1|1|piece|7=0.42 pvs:A1|2|full|+=-0.28 pvs:A1|2|full|14=-0.14 pvs:A1|2|full|7=-0.17
pvs:A1|2|open|+=-0.21 pvs:A1|2|piece|+=-0.23 pvs:A1|2|piece|7=-0.31 pvs:A1|3|full|+=-0.44 pvs:A1|3|full|14=0.13
pvs:A1|3|open|+=-0.32 pvs:A1|3|piece|+=-0.23 pvs:A1|3|piece|14=-0.29 pvs:A2|0|full|+=-0.06 pvs:A2|1|full|+=-0.06
pvs:A2|1|piece|+=-0.1 pvs:A2|2|piece|+=-0.07 pvs:A2|3|full|+=-0.17 pvs:A2|3|open|+=-0.09 pvs:A2|3|piece|+=-0.21
pvs:A|0|full|0=0.12 pvs:A|0|full|1=0.21 pvs:A|0|full|14=-0.09 pvs:A|0|full|3=0.17 pvs:A|0|full|7=-0.07
pvs:A|0|open|0=-0.59 pvs:A|0|open|14=0.54 pvs:A|0|open|3=-0.24 pvs:A|0|open|7=0.48 pvs:A|0|piece|+=-0.4
pvs:A|0|piece|0=0.11 pvs:A|0|piece|1=-0.23 pvs:A|0|piece|14=-0.5 pvs:A|0|piece|3=0.21 pvs:A|0|piece|7=0.22
pvs:A|1|full|+=-0.32 pvs:A|1|full|1=-0.21 pvs:A|1|full|14=-0.1 pvs:A|1|full|3=0.08 pvs:A|1|full|7=-0.14
pvs:A|1|open|+=-0.14 pvs:A|1|open|14=-0.54 pvs:A|1|open|3=-0.16 pvs:A|1|open|7=-0.42 pvs:A|1|piece|+=0.37
pvs:A|1|piece|1=-0.21 pvs:A|1|piece|14=0.13 pvs:A|1|piece|3=-0.38 pvs:A|1|piece|7=0.11 pvs:A|2|full|+=-0.28
pvs:A|2|full|14=-0.16 pvs:A|2|open|14=0.11 pvs:A|2|piece|+=0.36 pvs:A|2|piece|14=0.1 pvs:A|2|piece|7=-0.4
pvs:A|3|full|+=-0.19 pvs:A|3|full|14=0.64 pvs:A|3|open|+=-0.47 pvs:A|3|piece|+=0.12 pvs:A|3|piece|14=0.14
pvs:B1|0|full|+=0.13 pvs:B1|0|full|1=0.13 pvs:B1|0|full|3=0.11 pvs:B1|0|full|7=0.26 pvs:B1|0|open|14=-0.16
pvs:B1|0|open|7=-0.12 pvs:B1|0|piece|+=-0.23 pvs:B1|0|piece|7=-0.21 pvs:B1|1|full|14=0.14 pvs:B1|1|full|7=-0.58
pvs:B1|1|open|+=-0.16 pvs:B1|1|piece|+=-0.64 pvs:B1|1|piece|14=0.19 pvs:B1|1|piece|7=0.24 pvs:B1|2|full|+=-0.2
pvs:B1|2|full|14=0.12 pvs:B1|2|full|7=0.49 pvs:B1|2|open|+=0.26 pvs:B1|2|open|14=0.12 pvs:B1|2|piece|+=0.12
pvs:B1|2|piece|14=-0.42 pvs:B1|3|full|14=-0.24 pvs:B1|3|open|+=-0.38 pvs:B1|3|piece|+=-0.48 pvs:B1|3|piece|14=-0.26
pvs:B2|1|full|+=0.23 pvs:B2|1|full|7=-0.19 pvs:B2|2|full|14=0.14 pvs:B2|2|open|+=-0.14 pvs:B2|2|piece|+=-0.14
pvs:B2|2|piece|14=-0.14 pvs:B2|3|full|+=-0.53 pvs:B2|3|open|+=0.14 pvs:B2|3|piece|+=-0.36 pvs:B3|2|full|+=-0.11
pvs:B3|3|open|+=-0.2 pvs:B3|3|piece|+=-0.2 pvs:B|0|full|+=-0.28 pvs:B|0|full|1=0.2 pvs:B|0|full|14=-0.57
pvs:B|0|full|7=0.17 pvs:B|0|open|0=-0.32 pvs:B|0|open|3=0.29 pvs:B|0|open|7=0.13 pvs:B|0|piece|+=0.06
pvs:B|0|piece|14=-0.07 pvs:B|0|piece|3=0.1 pvs:B|1|full|+=0.77 pvs:B|1|full|14=-0.28 pvs:B|1|full|3=0.63
pvs:B|1|full|7=0.13 pvs:B|1|open|+=-0.08 pvs:B|1|open|14=-0.24 pvs:B|1|open|3=0.24 pvs:B|1|open|7=0.09
pvs:B|1|piece|+=-0.78 pvs:B|1|piece|1=0.17 pvs:B|1|piece|14=0.13 pvs:B|1|piece|7=0.14 pvs:B|2|full|+=-0.3
pvs:B|2|full|14=0.26 pvs:B|2|full|7=-0.92 pvs:B|2|open|+=-0.17 pvs:B|2|open|14=0.78 pvs:B|2|piece|+=0.13
pvs:B|2|piece|14=-0.3 pvs:B|2|piece|7=0.66 pvs:B|3|full|+=-0.38 pvs:B|3|full|14=-0.48 pvs:B|3|open|+=-1.16
pvs:B|3|piece|+=0.2 pvs:B|3|piece|14=0.53 pvs:B|3|piece|7=-0.69 pvs:L|0|full|0=0.34 pvs:L|0|full|7=0.2
pvs:N1|0|full|0=-0.19 pvs:N1|0|full|1=-0.4 pvs:N1|0|full|3=-0.34 pvs:N1|0|open|1=-0.32 pvs:N1|0|piece|1=-0.47
pvs:P1|0|full|0=-0.15 pvs:P1|0|full|1=-0.31 pvs:P1|0|full|3=-0.21 pvs:P1|0|open|0=-0.08 pvs:P1|0|open|1=-0.06
pvs:P1|0|open|3=-0.15 pvs:P1|0|piece|0=-0.07 pvs:P1|0|piece|1=-0.27 pvs:P1|0|piece|3=0.24 pvs:P2|0|full|0=-0.11
pvs:P2|0|full|1=-0.11 pvs:P2|0|full|3=-0.07 pvs:P2|0|open|0=-0.33 pvs:P2|0|open|1=-0.15 pvs:P2|0|piece|0=-0.09
pw:A1|w+=-0.21 pw:A1|w12=0.34 pw:A1|w2=-0.14 pw:A1|w5=-0.5 pw:A2|w+=-0.21 pw:A2|w12=-0.16 pw:A2|w2=-0.23
pw:A2|w5=-0.18 pw:A|w+=0.22 pw:A|w12=0.35 pw:A|w2=-0.42 pw:A|w5=-0.17 pw:B1|w12=-0.08 pw:B1|w2=-0.34 pw:B1|w5=0.08
pw:B2|w+=-0.32 pw:B2|w12=0.19 pw:B2|w2=-0.46 pw:B2|w5=-0.24 pw:B3|w+=-0.12 pw:B3|w12=-0.21 pw:B3|w2=-0.17
pw:B3|w5=-0.12 pw:B|w+=0.1 pw:B|w12=0.22 pw:B|w2=0.16 pw:B|w5=-0.09 pw:L|w+=0.56 pw:L|w12=-0.83 pw:L|w2=-0.16
pw:L|w5=-0.43 pw:N1|w+=-0.46 pw:N1|w12=-0.08 pw:N1|w2=0.17 pw:P1|w+=-0.09 pw:P1|w12=-0.21 pw:P1|w2=-0.31
pw:P1|w5=0.09 pw:P2|w+=-0.38 pw:P2|w12=0.08 pw:P2|w2=0.12 pw:P2|w5=-0.26 sn:a:(=0.23 sn:a:(|w1=0.39 sn:a:)=0.16
sn:a:,=-0.44 sn:a:,|w+=0.68 sn:a:,|w1=-0.42 sn:a:-=-0.22 sn:a:-|w1=0.14 sn:a:-|w2=-0.27 sn:a:-|w9=-0.75 sn:a:.=-0.1
sn:a:.|w+=0.55 sn:a:.|w5=-0.4 sn:a:.|w9=0.19 sn:a:Cap=0.19 sn:a:Cap|w+=0.08 sn:a:Cap|w2=0.21 sn:a:Cap|w3=-0.57
sn:a:Cap|w5=0.73 sn:a:Cap|w9=0.51 sn:a:a=-0.26 sn:a:about=-0.14 sn:a:about|w2=-0.38 sn:a:adv=0.3 sn:a:adv|w+=0.31
sn:a:adv|w2=0.66 sn:a:and=0.22 sn:a:and|w+=-0.82 sn:a:and|w1=0.8 sn:a:and|w2=0.11 sn:a:and|w3=0.37 sn:a:and|w5=0.18
sn:a:and|w9=0.7 sn:a:as=0.95 sn:a:a|w+=0.32 sn:a:a|w1=0.55 sn:a:but=0.5 sn:a:but|w2=-0.2 sn:a:but|w3=0.36
sn:a:but|w5=0.66 sn:a:but|w9=0.38 sn:a:by=-0.41 sn:a:by|w+=-0.73 sn:a:by|w1=0.42 sn:a:by|w9=-0.39 sn:a:conj|w+=-0.31
sn:a:conj|w1=0.47 sn:a:conj|w2=0.31 sn:a:conj|w3=-0.48 sn:a:conj|w5=-0.06 sn:a:conj|w9=0.81 sn:a:ed=-0.23
sn:a:edge=0.33 sn:a:edge|w+=0.42 sn:a:edge|w1=0.21 sn:a:edge|w2=-0.19 sn:a:edge|w3=0.2 sn:a:edge|w5=-0.16
sn:a:edge|w9=0.28 sn:a:for=0.31 sn:a:for|w1=0.53 sn:a:for|w5=0.09 sn:a:his=-0.08 sn:a:in=0.15 sn:a:in|w1=0.22
sn:a:in|w3=0.51 sn:a:in|w5=-0.55 sn:a:in|w9=0.26 sn:a:is=-0.67 sn:a:it=0.23 sn:a:nouns=-0.27 sn:a:nouns|w1=0.21
sn:a:nouns|w2=-0.18 sn:a:nouns|w3=-0.44 sn:a:of=0.94 sn:a:of|w1=0.5 sn:a:of|w2=0.8 sn:a:on|w2=0.17 sn:a:on|w5=-0.11
sn:a:or=-0.25 sn:a:or|w1=-0.34 sn:a:p=-0.41 sn:a:prep=0.12 sn:a:prep|w+=0.7 sn:a:prep|w1=0.55 sn:a:prep|w2=-0.47
sn:a:prep|w3=-0.4 sn:a:prep|w5=0.95 sn:a:prep|w9=0.24 sn:a:pron=0.15 sn:a:pron|w+=-0.09 sn:a:pron|w1=0.72
sn:a:pron|w2=0.21 sn:a:pron|w3=0.21 sn:a:pron|w5=-0.15 sn:a:pron|w9=0.23 sn:a:p|w+=-0.29 sn:a:p|w1=-0.92
sn:a:p|w3=-0.31 sn:a:quote=-0.55 sn:a:quote|w+=0.11 sn:a:quote|w3=0.11 sn:a:quote|w9=-0.52 sn:a:said=0.27
sn:a:said|w+=0.26 sn:a:said|w5=0.35 sn:a:said|w9=0.41 sn:a:say1=0.24 sn:a:say1|w+=0.53 sn:a:say1|w1=-0.26
sn:a:say1|w3=0.08 sn:a:say1|w5=0.33 sn:a:say2=-0.27 sn:a:say2|w+=0.45 sn:a:say2|w1=-0.31 sn:a:say2|w2=-0.23
sn:a:say2|w9=-0.19 sn:a:that=-0.1 sn:a:that|w1=-0.87 sn:a:that|w2=0.37 sn:a:that|w9=0.12 sn:a:the=0.18
sn:a:the|w2=0.35 sn:a:the|w5=0.48 sn:a:the|w9=-0.41 sn:a:to=0.58 sn:a:to|w1=0.18 sn:a:to|w2=0.24 sn:a:to|w3=0.53
sn:a:verb=-0.07 sn:a:verb|w1=0.12 sn:a:verb|w2=-0.24 sn:a:verb|w3=-0.13 sn:a:verb|w5=0.45 sn:a:was=0.3
sn:a:with=-0.12 sn:a:with|w1=0.28 sn:a:word=-0.46 sn:a:word|w+=-0.64 sn:a:word|w1=-0.36 sn:a:word|w2=-0.24
sn:a:word|w3=0.5 sn:a:word|w5=-0.44 sn:a:word|w9=0.29 sn:alone:true=-0.19 sn:any:true=-0.18 sn:b:(=0.28
sn:b:,|w+=0.52 sn:b:,|w1=0.29 sn:b:,|w2=-0.25 sn:b:,|w3=-0.1 sn:b:,|w5=-0.12 sn:b:,|w9=-0.23 sn:b:-=-0.57
sn:b:-|w+=-0.33 sn:b:-|w9=-0.17 sn:b:.=0.37 sn:b:.|w2=0.73 sn:b:.|w3=0.73 sn:b:.|w5=1.1 sn:b:.|w9=0.26
sn:b::|w+=-0.26 sn:b::|w3=-0.1 sn:b::|w5=0.33 sn:b::|w9=0.64 sn:b:Cap|w+=0.35 sn:b:Cap|w1=-0.2 sn:b:Cap|w3=-0.1
sn:b:Cap|w5=0.07 sn:b:Cap|w9=0.1 sn:b:a=-0.07 sn:b:about=0.2 sn:b:adv=0.24 sn:b:adv|w+=0.2 sn:b:an=-0.17
sn:b:and=-0.33 sn:b:and|w+=0.47 sn:b:and|w1=0.34 sn:b:and|w2=-0.34 sn:b:and|w3=-0.06 sn:b:and|w5=-0.43
sn:b:and|w9=-0.31 sn:b:an|w1=-0.14 sn:b:an|w2=0.65 sn:b:as=0.37 sn:b:as|w1=0.24 sn:b:as|w2=0.53 sn:b:as|w3=0.51
sn:b:a|w+=0.49 sn:b:a|w1=0.2 sn:b:a|w2=-0.17 sn:b:a|w3=-0.11 sn:b:a|w5=0.95 sn:b:called=0.18 sn:b:called|w2=-0.07
sn:b:conj=0.16 sn:b:conj|w+=0.45 sn:b:conj|w9=0.25 sn:b:ed=0.06 sn:b:edge=0.12 sn:b:edge|w+=0.11 sn:b:edge|w1=-0.22
sn:b:edge|w2=0.37 sn:b:edge|w3=0.41 sn:b:edge|w5=0.23 sn:b:ed|w1=0.21 sn:b:ed|w2=0.41 sn:b:for=-0.44 sn:b:for|w+=0.65
sn:b:his=0.08 sn:b:his|w1=0.58 sn:b:his|w2=0.11 sn:b:in=-0.47 sn:b:is=0.16 sn:b:is|w+=-0.08 sn:b:is|w1=0.76
sn:b:is|w5=-0.18 sn:b:is|w9=0.4 sn:b:it=0.79 sn:b:like=0.45 sn:b:not=0.08 sn:b:nouns|w+=-0.35 sn:b:nouns|w1=0.11
sn:b:nouns|w2=-0.1 sn:b:nouns|w9=0.77 sn:b:of=-0.14 sn:b:of|w1=0.23 sn:b:of|w2=0.08 sn:b:of|w5=0.34 sn:b:on=-0.21
sn:b:or=-0.36 sn:b:p=-0.69 sn:b:poss=-0.26 sn:b:poss|w1=-0.16 sn:b:poss|w2=0.12 sn:b:poss|w3=-0.36 sn:b:poss|w5=-0.44
sn:b:prep=0.2 sn:b:pron=0.09 sn:b:pron|w+=-0.06 sn:b:pron|w1=-0.32 sn:b:pron|w2=0.34 sn:b:pron|w9=0.66
sn:b:p|w1=-0.86 sn:b:p|w3=-0.38 sn:b:quote=-0.38 sn:b:quote|w+=-0.11 sn:b:said=0.37 sn:b:say1=0.3 sn:b:say1|w+=0.55
sn:b:say1|w1=0.48 sn:b:say1|w2=0.41 sn:b:say1|w3=-0.43 sn:b:say1|w9=0.54 sn:b:say2=0.18 sn:b:say2|w+=-0.17
sn:b:say2|w5=0.35 sn:b:that=0.55 sn:b:that|w2=0.29 sn:b:that|w9=0.52 sn:b:the=0.22 sn:b:the|w1=-0.17
sn:b:the|w2=-0.14 sn:b:the|w3=0.2 sn:b:the|w5=0.28 sn:b:the|w9=0.62 sn:b:to|w+=0.43 sn:b:to|w2=0.13 sn:b:to|w9=-0.2
sn:b:verb|w+=0.3 sn:b:verb|w1=0.16 sn:b:verb|w2=0.37 sn:b:verb|w3=-0.07 sn:b:verb|w5=-0.17 sn:b:verb|w9=-0.06
sn:b:was=0.14 sn:b:was|w+=0.31 sn:b:was|w1=0.37 sn:b:was|w2=0.55 sn:b:was|w5=-0.39 sn:b:was|w9=0.28 sn:b:with=-0.3
sn:b:word=-0.08 sn:b:word|w+=-0.07 sn:b:word|w1=-0.26 sn:b:word|w2=-0.2 sn:b:word|w3=0.39 sn:b:word|w9=0.73
sn:in:false=0.23 sn:in:true=-1.07 sn:k:heading=-1.52 sn:l:!=0.28 sn:l:,=0.07 sn:l:?=0.09 sn:l:w=-0.2 sn:s:false=0.64
sn:s:true=-2.5 sn:say:false=-0.17 sn:say:true=0.07 sn:t:false=0.07 sn:t:false|b:-=-0.5 sn:t:false|b:.=0.26
sn:t:false|b:about=0.4 sn:t:false|b:adv=0.52 sn:t:false|b:an=-0.16 sn:t:false|b:called=0.09 sn:t:false|b:conj=0.26
sn:t:false|b:ed=0.19 sn:t:false|b:edge=0.21 sn:t:false|b:for=-0.46 sn:t:false|b:his=0.19 sn:t:false|b:is=0.14
sn:t:false|b:it=0.79 sn:t:false|b:not=0.37 sn:t:false|b:nouns=0.14 sn:t:false|b:on=0.66 sn:t:false|b:or=-0.19
sn:t:false|b:p=-0.54 sn:t:false|b:poss=0.5 sn:t:false|b:prep=0.21 sn:t:false|b:pron=0.16 sn:t:false|b:quote=-0.37
sn:t:false|b:said=0.37 sn:t:false|b:say1=0.14 sn:t:false|b:say2=0.06 sn:t:false|b:that=0.39 sn:t:false|b:the=0.16
sn:t:false|b:verb=0.18 sn:t:false|b:was=0.16 sn:t:false|b:with=-0.15 sn:t:false|w+=0.15 sn:t:false|w1=-0.17
sn:t:false|w2=0.11 sn:t:false|w3=0.1 sn:t:false|w5=0.09 sn:t:true=-0.51 sn:t:true|b:,=0.07 sn:t:true|b:.=0.78
sn:t:true|b:Cap=0.14 sn:t:true|b:a=-0.06 sn:t:true|b:and=-0.54 sn:t:true|b:as=0.55 sn:t:true|b:called=0.1
sn:t:true|b:ed=-0.09 sn:t:true|b:edge=-0.67 sn:t:true|b:his=-0.1 sn:t:true|b:in=-0.76 sn:t:true|b:of=-0.12
sn:t:true|b:on=-0.49 sn:t:true|b:p=-0.67 sn:t:true|b:poss=-0.81 sn:t:true|b:quote=-0.11 sn:t:true|b:say1=0.57
sn:t:true|b:the=0.14 sn:t:true|b:verb=-0.49 sn:t:true|b:word=-0.2 sn:t:true|w+=-0.58 sn:t:true|w2=-0.38
sn:t:true|w3=-0.23 sn:t:true|w5=-0.29 sn:w+=0.14 sn:w+|full=0.15 sn:w+|open=0.34 sn:w+|piece=-0.06
sn:w+|say:false=0.15 sn:w+|say:true=0.1 sn:w1=-0.14 sn:w1|full=-0.11 sn:w1|open=-0.2 sn:w1|say:false=-0.2
sn:w1|say:true=0.15 sn:w2=-0.12 sn:w2|piece=-0.1 sn:w2|say:false=-0.12 sn:w3=-0.08 sn:w3|full=-0.11 sn:w3|open=-0.26
sn:w3|piece=0.11 sn:w3|say:true=-0.18 sn:w5=-0.1 sn:w5|full=-0.25 sn:w5|open=-0.15 sn:w5|piece=0.29
sn:w5|say:false=-0.22 sn:w5|say:true=0.17 sn:w9|full=0.09 sn:w9|open=-0.19 sn:w9|piece=0.08 sn:w9|say:false=-0.11
sn:w9|say:true=0.13 u:,|.=0.44 u:,|Cap=0.52 u:,|and=-0.46 u:,|conj=-0.63 u:,|edge=0.86 u:,|false|w+=0.51
u:,|false|w1=-0.22 u:,|false|w2=0.26 u:,|false|w3=0.12 u:,|false|w5=-0.48 u:,|false|w9=-0.2 u:,|prep=0.74
u:,|pron=0.46 u:,|the=-0.69 u:,|true|w1=0.58 u:,|true|w2=-0.39 u:,|true|w3=-0.17 u:,|true|w5=0.81 u:,|word=-0.34
u:-|-=0.27 u:-|by=-1 u:-|false|w+=-0.33 u:-|false|w9=-0.17 u:.|Cap=0.92 u:.|edge=0.11 u:.|false|w2=0.59
u:.|false|w3=0.62 u:.|false|w5=0.98 u:.|false|w9=0.25 u:.|pron=0.18 u:.|said=0.39 u:.|say2=0.51 u:.|the=0.39
u:0|groupbody=0.14 u:0|grouprole=0.09 u:0|heshe=-0.24 u:0|i=-0.77 u:0|it=-0.2 u:0|name=0.07 u:0|nominaldoc=-0.48
u:0|nominalrole=-0.53 u:0|org=0.35 u:0|they=0.07 u:0|we=-0.08 u:0|you=-0.78 u:1|groupbody=0.91 u:1|heshe=0.25
u:1|his=0.72 u:1|i=0.31 u:1|it=-0.45 u:1|name=0.06 u:1|names=0.1 u:1|nominaldoc=-0.11 u:1|nominalother=-0.35
u:1|nominalrole=0.83 u:1|org=0.22 u:1|they=-0.4 u:2|groupbody=-0.39 u:2|groupother=-0.23 u:2|grouprole=0.28
u:2|heshe=0.22 u:2|his=-0.25 u:2|i=-0.33 u:2|name=0.11 u:2|names=0.45 u:2|nominalbody=0.14 u:2|nominaldoc=0.58
u:2|nominalother=-0.15 u:2|nominalrole=0.28 u:2|org=0.18 u:2|they=0.55 u::|Cap=0.54 u::|edge=0.13 u::|false|w+=-0.19
u::|false|w5=0.37 u::|false|w9=0.57 u::|p=0.4 u::|pron=0.2 u::|word=-1.1 u:A1|0|1=-0.19 u:A1|0|2=0.4 u:A1|14|2=0.44
u:A1|1|a:Cap=0.2 u:A1|1|b:edge=0.38 u:A1|2|a:Cap=0.46 u:A1|2|b:edge=-0.16 u:A1|2|w+=0.07 u:A1|2|w2=-0.09
u:A1|full|?=0.67 u:A1|heshe=0.41 u:A1|piece|w=0.13 u:A1|sv2=0.36 u:A|+|2=0.23 u:A|,=0.65 u:A|0|0=-0.31 u:A|0|1=0.34
u:A|0|2=0.24 u:A|0|a:word=-0.21 u:A|0|b:a=-0.4 u:A|0|b:edge=0.25 u:A|0|b:p=-0.23 u:A|0|b:word=-0.09 u:A|0|w3=-0.18
u:A|14|0=-0.08 u:A|14|1=0.21 u:A|14|2=0.31 u:A|1|2=-0.15 u:A|1|a:Cap=-0.26 u:A|1|a:pron=0.52 u:A|1|a:say1=0.24
u:A|1|a:the=1.02 u:A|1|a:word=-0.28 u:A|1|b:.=-0.22 u:A|1|b:edge=-0.07 u:A|1|b:p=-0.19 u:A|1|w+=0.24 u:A|1|w1=0.38
u:A|1|w2=-0.5 u:A|1|w3=-0.51 u:A|1|w5=0.23 u:A|2|a:,=0.07 u:A|2|a:Cap=0.08 u:A|2|a:a=-0.19 u:A|2|a:prep=0.13
u:A|2|a:pron=0.14 u:A|2|a:said=0.45 u:A|2|a:say2=-0.27 u:A|2|a:that=0.47 u:A|2|a:the=0.3 u:A|2|a:word=0.42
u:A|2|b:,=0.3 u:A|2|b:.=0.72 u:A|2|b::=0.79 u:A|2|b:Cap=-0.22 u:A|2|b:edge=0.6 u:A|2|b:of=-0.61 u:A|2|b:p=-0.51
u:A|2|b:poss=-0.97 u:A|2|b:the=0.73 u:A|2|b:to=-0.34 u:A|2|b:verb=0.17 u:A|2|b:was=0.39 u:A|2|b:word=0.08
u:A|2|w1=-0.12 u:A|2|w2=0.09 u:A|2|w3=-0.1 u:A|2|w5=0.22 u:A|2|w9=0.89 u:A|3|0=-0.58 u:A|7|0=0.07 u:A|7|1=-0.75
u:A|Cap_,=-0.57 u:A|according2=0.62 u:A|full|!=0.19 u:A|full|,=0.07 u:A|full|?=-0.08 u:A|heshe=0.08 u:A|it=-0.28
u:A|name=0.13 u:A|nominal=-0.15 u:A|none=0.21 u:A|open|w=-0.24 u:A|org=0.11 u:A|piece|,=0.74 u:A|sv0=-0.39
u:A|sv1=-0.07 u:A|sv2=0.14 u:A|that_,_t=0.47 u:A|the_,=0.32 u:A|vs1=0.24 u:A|vs2=0.3 u:A|word_,=0.4
u:A|word_and=-0.12 u:A|word_p=-0.33 u:B1|+|2=-0.1 u:B1|,_.=1.19 u:B1|,_._t=0.49 u:B1|.=0.31 u:B1|0|a:edge=-0.5
u:B1|0|b:.=-0.75 u:B1|0|w+=-0.19 u:B1|0|w1=-0.4 u:B1|14|0=0.16 u:B1|1|1=-0.28 u:B1|1|2=0.47 u:B1|1|b:.=0.1
u:B1|1|w+=-0.08 u:B1|2|a:Cap=0.19 u:B1|2|a:edge=0.25 u:B1|2|b:.=0.53 u:B1|2|b:quote=0.83 u:B1|2|w+=0.22
u:B1|2|w2=-0.23 u:B1|2|w3=-0.28 u:B1|2|w5=0.93 u:B1|Cap_.=0.82 u:B1|according2=0.44 u:B1|full|!=0.31 u:B1|full|,=0.45
u:B1|full|?=0.8 u:B1|group=0.27 u:B1|heshe=-0.1 u:B1|name=0.15 u:B1|nominal=-0.17 u:B1|nouns_.=0.41 u:B1|of_.=0.58
u:B1|on_.=0.66 u:B1|open|w=0.49 u:B1|org=0.33 u:B1|piece|.=-0.48 u:B1|prep_.=-0.11 u:B1|pron_.=-0.3 u:B1|sv0=-0.2
u:B1|sv1=-0.34 u:B1|sv2=0.11 u:B1|the_.=-0.34 u:B1|to_.=-0.73 u:B1|word_.=0.57 u:B2|+|2=0.35 u:B2|2|a:edge=0.39
u:B2|2|b:.=0.35 u:B2|full|.=0.4 u:B2|name=0.27 u:B2|sv2=0.33 u:B|+|0=0.12 u:B|+|1=-0.33 u:B|+|2=-0.14 u:B|,=0.28
u:B|,_,=0.14 u:B|,_that_t=0.42 u:B|0|0=0.29 u:B|0|1=0.13 u:B|0|2=-0.48 u:B|0|a:,=-0.21 u:B|0|a:.=0.63
u:B|0|a:Cap=0.22 u:B|0|a:but=0.49 u:B|0|a:conj=-0.21 u:B|0|a:edge=0.54 u:B|0|a:for=-0.52 u:B|0|a:in=-0.27
u:B|0|a:nouns=0.42 u:B|0|a:of=0.72 u:B|0|a:on=-0.09 u:B|0|a:or=-0.37 u:B|0|a:prep=-0.39 u:B|0|a:pron=-0.57
u:B|0|a:say1=-0.47 u:B|0|a:say2=0.37 u:B|0|a:that=0.26 u:B|0|a:the=0.14 u:B|0|a:to=0.5 u:B|0|a:verb=-0.29
u:B|0|a:word=-0.34 u:B|0|b:,=0.21 u:B|0|b:-=-0.26 u:B|0|b::=0.37 u:B|0|b:a=0.1 u:B|0|b:an=0.25 u:B|0|b:and=-0.48
u:B|0|b:ed=0.18 u:B|0|b:his=-0.7 u:B|0|b:is=0.66 u:B|0|b:of=-0.34 u:B|0|b:or=-0.43 u:B|0|b:poss=0.38
u:B|0|b:prep=0.23 u:B|0|b:say1=0.25 u:B|0|b:say2=0.07 u:B|0|b:that=0.6 u:B|0|b:the=0.17 u:B|0|b:verb=-0.22
u:B|0|b:word=-0.15 u:B|0|w+=0.44 u:B|0|w2=-0.21 u:B|0|w3=0.3 u:B|0|w5=0.16 u:B|0|w9=-0.25 u:B|14|1=-0.08
u:B|14|2=0.18 u:B|1|0=-0.27 u:B|1|1=0.23 u:B|1|2=0.26 u:B|1|a:.=-0.39 u:B|1|a:Cap=0.5 u:B|1|a:and=0.64
u:B|1|a:but=0.5 u:B|1|a:by=0.51 u:B|1|a:conj=0.2 u:B|1|a:for=0.8 u:B|1|a:in=0.15 u:B|1|a:nouns=0.19 u:B|1|a:of=0.53
u:B|1|a:on=-0.07 u:B|1|a:p=-0.12 u:B|1|a:prep=-0.15 u:B|1|a:say1=0.18 u:B|1|a:say2=-0.64 u:B|1|a:that=-0.63
u:B|1|a:to=0.64 u:B|1|a:with=0.29 u:B|1|a:word=0.28 u:B|1|b:,=-0.27 u:B|1|b::=0.14 u:B|1|b:a=-0.14 u:B|1|b:an=0.8
u:B|1|b:and=0.15 u:B|1|b:as=-0.28 u:B|1|b:for=-0.25 u:B|1|b:his=-0.11 u:B|1|b:is=-0.32 u:B|1|b:it=0.7
u:B|1|b:nouns=0.91 u:B|1|b:of=0.34 u:B|1|b:on=0.81 u:B|1|b:poss=0.59 u:B|1|b:pron=0.13 u:B|1|b:say1=0.12
u:B|1|b:that=0.32 u:B|1|b:the=0.56 u:B|1|b:to=0.1 u:B|1|b:verb=-0.31 u:B|1|b:word=0.5 u:B|1|w+=0.58 u:B|1|w1=0.16
u:B|1|w2=0.37 u:B|1|w5=-0.35 u:B|1|w9=0.16 u:B|2|a:)=-0.23 u:B|2|a:.=-0.28 u:B|2|a:Cap=0.77 u:B|2|a:a=-0.32
u:B|2|a:adv=0.52 u:B|2|a:and=-0.06 u:B|2|a:as=0.39 u:B|2|a:but=0.21 u:B|2|a:by=0.7 u:B|2|a:conj=0.24 u:B|2|a:ed=-0.33
u:B|2|a:edge=0.27 u:B|2|a:for=0.93 u:B|2|a:in=0.38 u:B|2|a:nouns=-0.1 u:B|2|a:of=0.51 u:B|2|a:prep=0.41
u:B|2|a:pron=0.61 u:B|2|a:quote=-0.64 u:B|2|a:say1=0.73 u:B|2|a:say2=0.55 u:B|2|a:the=0.06 u:B|2|a:to=0.31
u:B|2|a:verb=-0.19 u:B|2|a:with=-0.34 u:B|2|a:word=0.1 u:B|2|b:,=-0.27 u:B|2|b::=0.46 u:B|2|b:Cap=0.68 u:B|2|b:a=0.8
u:B|2|b:adv=0.6 u:B|2|b:an=-0.63 u:B|2|b:and=0.16 u:B|2|b:as=0.64 u:B|2|b:conj=0.54 u:B|2|b:ed=-0.25 u:B|2|b:his=0.42
u:B|2|b:is=0.16 u:B|2|b:nouns=-0.11 u:B|2|b:of=0.38 u:B|2|b:poss=-0.59 u:B|2|b:pron=-0.07 u:B|2|b:said=0.36
u:B|2|b:say1=0.58 u:B|2|b:say2=-0.32 u:B|2|b:the=0.29 u:B|2|b:to=0.25 u:B|2|b:verb=0.94 u:B|2|b:was=0.72
u:B|2|b:word=-0.34 u:B|2|w+=-0.16 u:B|2|w1=0.5 u:B|2|w3=0.06 u:B|2|w5=0.06 u:B|2|w9=0.24 u:B|3|1=0.24 u:B|3|2=-0.29
u:B|7|1=0.52 u:B|7|2=0.69 u:B|:=0.91 u:B|Cap=-0.13 u:B|Cap_,=0.29 u:B|Cap_Cap=0.42 u:B|Cap_a=0.11 u:B|Cap_an=-0.54
u:B|Cap_and=0.58 u:B|Cap_as=-0.08 u:B|Cap_is=0.52 u:B|Cap_nouns=0.45 u:B|Cap_of=-0.4 u:B|Cap_poss=-0.71
u:B|Cap_that_t=0.14 u:B|Cap_the=0.77 u:B|Cap_to=0.77 u:B|Cap_verb=-0.34 u:B|Cap_verb_t=0.44 u:B|Cap_was=0.46
u:B|Cap_word=0.61 u:B|a_,=0.37 u:B|a_:=-0.29 u:B|a_the=0.23 u:B|according2=-0.13 u:B|as=-0.58 u:B|bare1=0.09
u:B|full|!=0.08 u:B|full|.=0.09 u:B|full|?=-0.53 u:B|group=0.1 u:B|heshe=0.35 u:B|i=-0.35 u:B|in_,=0.53 u:B|it=-0.53
u:B|it_a=0.89 u:B|name=0.38 u:B|nominal=0.08 u:B|nouns_and=-0.07 u:B|on_,=-0.6 u:B|org=0.32 u:B|piece|!=0.52
u:B|piece|,=-0.12 u:B|piece|.=0.35 u:B|piece|?=-0.54 u:B|piece|w=0.24 u:B|prep_a=0.69 u:B|pron=0.46 u:B|pron_,=0.28
u:B|pron_:=0.84 u:B|pron_a=0.45 u:B|pron_the=-0.07 u:B|pron_to=0.14 u:B|pron_verb=0.43 u:B|pron_was=0.5
u:B|pron_word=0.73 u:B|sv1=0.22 u:B|sv2=0.25 u:B|that=-0.16 u:B|that_,_t=-0.19 u:B|that_Cap_t=0.79 u:B|that_a_t=0.96
u:B|that_and_t=0.61 u:B|that_is_t=0.73 u:B|that_poss_t=0.27 u:B|that_the_t=1.13 u:B|that_verb_t=0.31
u:B|that_word_t=0.86 u:B|the=0.42 u:B|the_,=-0.33 u:B|the_:=0.57 u:B|the_Cap=-0.55 u:B|the_as=-0.19
u:B|the_nouns=0.24 u:B|the_verb=0.12 u:B|the_word=0.91 u:B|they=0.07 u:B|to=0.54 u:B|to_,=0.28 u:B|to_word=0.1
u:B|vs2=-0.83 u:B|word_,=-0.7 u:B|word_a=0.82 u:B|word_the=-0.11 u:B|word_word=0.25 u:B|you=-0.44 u:Cap|edge=0.21
u:Cap|false|w+=0.4 u:Cap|false|w1=-0.26 u:Cap|false|w2=-0.52 u:Cap|false|w3=0.13 u:Cap|false|w5=0.29 u:Cap|in=-0.43
u:Cap|p=0.12 u:Cap|true|w2=0.65 u:Cap|true|w5=-0.12 u:Cap|word=0.36 u:L|0|2=-0.14 u:L|2|a:edge=-0.46 u:L|2|b::=0.14
u:L|2|b:Cap=-0.17 u:L|2|w+=0.73 u:L|2|w3=-0.2 u:L|2|w5=-0.35 u:L|2|w9=-0.78 u:L|3|2=-0.44 u:L|7|2=-0.11
u:L|label2=-0.37 u:L|name=-0.47 u:L|none=-0.14 u:L|open|w=-0.66 u:N1|=-0.41 u:N1|0|0=0.16 u:N1|0|1=-0.69
u:N1|0|a:Cap=-0.32 u:N1|0|a:edge=-0.08 u:N1|0|a:p=-0.15 u:N1|0|b:Cap=-0.13 u:N1|0|b:p=-0.13 u:N1|0|w+=-0.11
u:N1|0|w1=-0.48 u:N1|0|w2=0.13 u:N1|0|w3=0.2 u:N1|1|a:edge=-0.46 u:N1|1|a:p=-0.09 u:N1|1|b:Cap=-0.43 u:N1|1|b:p=-0.11
u:N1|1|w1=-0.35 u:N1|1|w3=-0.07 u:N1|2|a:edge=0.28 u:N1|2|a:p=-0.29 u:N1|2|a:word=-0.91 u:N1|2|b:p=-0.07
u:N1|2|w+=0.17 u:N1|2|w1=-0.72 u:N1|2|w2=0.77 u:N1|2|w5=-0.08 u:N1|full|,=-0.7 u:N1|full|.=-0.38 u:N1|group=0.17
u:N1|label2=-0.23 u:N1|nominal=-0.18 u:N1|org=-0.68 u:N1|sv0=-0.21 u:N1|sv1=-0.65 u:N1|sv2=-0.46 u:N1|vs2=0.65
u:P1|0|0=-0.11 u:P1|0|1=-0.34 u:P1|0|2=-0.17 u:P1|0|a:edge=-0.55 u:P1|0|a:p=0.58 u:P1|0|a:word=-0.37
u:P1|0|b:edge=0.09 u:P1|0|b:p=-0.22 u:P1|0|w1=-0.29 u:P1|1|0=-0.36 u:P1|1|2=0.44 u:P1|1|a:edge=0.1
u:P1|1|b:edge=-0.22 u:P1|1|b:p=-0.37 u:P1|1|b:quote=0.43 u:P1|1|w+=0.12 u:P1|1|w1=-0.6 u:P1|2|a:edge=0.3
u:P1|2|a:p=-0.36 u:P1|2|a:word=-0.55 u:P1|2|b:edge=-0.41 u:P1|2|b:p=-0.21 u:P1|2|w3=-0.51 u:P1|according2=0.32
u:P1|colon=-0.21 u:P1|full|,=-0.79 u:P1|full|.=0.41 u:P1|full|?=0.64 u:P1|heshe=0.2 u:P1|name=-0.25
u:P1|nominal=-0.35 u:P1|noun1=-0.66 u:P1|open|w=-0.11 u:P1|org=0.46 u:P1|piece|.=-0.21 u:P1|piece|w=-0.77
u:P1|stop=-0.14 u:P1|sv0=-0.4 u:P1|sv1=0.07 u:P1|vs2=0.64 u:P2|=-0.43 u:P2|0|2=-0.26 u:P2|1|2=0.24 u:P2|2|a:edge=0.52
u:P2|2|b:edge=0.37 u:P2|2|w+=-0.19 u:P2|2|w1=0.57 u:P2|full|.=-0.35 u:P2|name=-0.3 u:P2|sv2=-0.47 u:adv|edge=0.43
u:adv|false|w+=0.2 u:and|edge=0.18 u:and|false|w+=0.47 u:and|false|w1=0.32 u:and|false|w2=-0.53 u:and|false|w5=-0.15
u:and|false|w9=0.51 u:an|false|w1=-0.13 u:an|false|w2=0.65 u:as|Cap=0.58 u:as|and=-0.19 u:as|false|w1=0.31
u:as|false|w2=0.14 u:as|false|w3=0.6 u:as|false|w5=-0.22 u:as|true|w1=0.07 u:a|Cap=0.41 u:a|and=0.2 u:a|conj=0.8
u:a|false|w+=0.49 u:a|false|w1=0.16 u:a|false|w3=-0.37 u:a|false|w5=1.07 u:a|for=-0.06 u:a|in=0.75 u:a|prep=-0.33
u:a|pron=0.83 u:a|to=0.39 u:a|true|w2=-0.5 u:a|word=0.06 u:base|1|B=0.15 u:base|2|A=-0.3 u:base|2|B=-0.09
u:cfalse|full|w+=0.08 u:cfalse|full|w2=0.06 u:cfalse|full|w5=0.42 u:cfalse|full|w9=-0.08 u:cfalse|open|w+=0.15
u:cfalse|open|w1=-0.11 u:cfalse|open|w2=0.07 u:cfalse|open|w3=-0.07 u:cfalse|open|w5=0.28 u:cfalse|piece|w+=0.18
u:cfalse|piece|w2=-0.1 u:cfalse|piece|w3=0.14 u:cfalse|piece|w9=0.19 u:conj|edge=0.42 u:conj|false|w+=0.45
u:conj|false|w9=0.51 u:ctrue|full|w+=-0.1 u:ctrue|full|w2=-0.21 u:ctrue|full|w3=-0.14 u:ctrue|full|w5=-0.76
u:ctrue|full|w9=0.58 u:ctrue|open|w+=0.65 u:ctrue|open|w3=-0.44 u:ctrue|open|w5=-0.77 u:ctrue|piece|w+=0.06
u:ctrue|piece|w1=0.15 u:ctrue|piece|w2=0.32 u:ctrue|piece|w3=0.19 u:ctrue|piece|w5=1.29 u:ctrue|piece|w9=-0.33
u:edge|Cap=0.21 u:edge|a=0.6 u:edge|edge=-0.19 u:edge|false|w+=0.11 u:edge|false|w2=0.53 u:edge|false|w3=0.66
u:edge|false|w5=0.55 u:edge|pron=0.15 u:edge|quote=-0.36 u:edge|said=0.48 u:edge|say2=1.13 u:edge|the=-0.26
u:edge|true|w1=-0.21 u:edge|true|w3=-0.38 u:edge|true|w5=-0.51 u:ed|false|w2=0.41 u:finite|0|A=-0.44
u:finite|0|B=-0.07 u:finite|0|B1=-0.2 u:finite|0|N1=-0.2 u:finite|0|P1=-0.4 u:finite|1|A=0.08 u:finite|1|B=0.22
u:finite|1|B1=-0.18 u:finite|1|N1=-0.55 u:finite|1|P1=0.16 u:finite|2|A=0.26 u:finite|2|A1=0.1 u:finite|2|B=0.29
u:finite|2|B1=0.08 u:finite|2|B2=0.49 u:finite|2|N1=0.15 u:finite|2|P1=0.2 u:finite|2|P2=0.41 u:for|false|w+=0.65
u:full|!|w+=0.67 u:full|!|w9=-0.51 u:full|,|w1=-0.32 u:full|,|w2=-0.08 u:full|,|w3=0.12 u:full|,|w5=-0.22
u:full|,|w9=0.43 u:full|.|w+=0.18 u:full|.|w1=0.19 u:full|.|w2=-0.22 u:full|.|w3=-0.37 u:full|.|w5=0.13
u:full|.|w9=-0.09 u:full|?|w+=0.3 u:full|?|w5=-0.29 u:full|?|w9=0.53 u:his|false|w1=0.33 u:his|false|w2=0.15
u:is|Cap=-0.39 u:is|and=-0.31 u:is|edge=0.18 u:is|false|w+=-0.08 u:is|false|w1=0.72 u:is|false|w5=-0.18
u:is|false|w9=0.45 u:none=-0.18 u:none|1|P1=-0.33 u:none|2|A=0.62 u:none|2|B=-0.13 u:none|2|B1=0.44 u:none|2|L=-0.37
u:none|2|N1=-0.14 u:none|2|P1=0.09 u:none|2|P2=0.39 u:nouns|edge=-0.14 u:nouns|false|w+=-0.35 u:nouns|false|w1=0.11
u:nouns|false|w2=0.21 u:nouns|false|w9=0.77 u:nouns|word=-0.06 u:of|edge=-0.29 u:of|false|w1=-0.26 u:of|false|w2=0.58
u:of|false|w3=0.31 u:of|false|w5=0.34 u:of|true|w1=0.65 u:of|true|w3=-0.22 u:on|edge=0.34 u:open|w|w+=0.34
u:open|w|w1=-0.2 u:open|w|w3=-0.26 u:open|w|w5=-0.15 u:open|w|w9=-0.19 u:participle|0|B=0.18 u:participle|1|A=-0.12
u:participle|1|B=0.46 u:participle|1|P1=-0.15 u:participle|2|B=-0.34 u:participle|2|P1=-0.45
u:past-participle|1|B=-0.12 u:piece|,|w+=0.8 u:piece|,|w1=-0.25 u:piece|,|w3=0.34 u:piece|,|w5=0.31 u:piece|,|w9=0.1
u:piece|.|w+=-0.12 u:piece|.|w1=0.5 u:piece|.|w2=-0.24 u:piece|.|w3=0.76 u:piece|.|w5=0.11 u:piece|.|w9=-0.24
u:piece|?|w+=0.59 u:piece|w|w+=-0.37 u:piece|w|w3=-0.24 u:piece|w|w5=0.23 u:piece|w|w9=0.55 u:poss|Cap=-0.93
u:poss|edge=-0.42 u:poss|false|w2=0.5 u:poss|false|w5=0.25 u:poss|on=0.12 u:poss|quote=-0.55 u:poss|true|w2=-0.22
u:poss|true|w3=-0.36 u:poss|true|w5=-0.8 u:poss|word=-0.18 u:pron|and=-0.44 u:pron|edge=0.99 u:pron|false|w+=-0.06
u:pron|false|w1=-0.32 u:pron|false|w2=0.69 u:pron|false|w9=0.66 u:p|edge=0.35 u:p|false|w1=-0.78 u:p|p=-0.8
u:p|true|w1=-0.47 u:p|true|w3=-0.38 u:p|word=-0.85 u:quote|edge=0.3 u:quote|false|w+=-0.11 u:say1|edge=0.2
u:say1|false|w+=0.55 u:say1|false|w1=0.5 u:say1|false|w2=0.15 u:say1|false|w3=-0.54 u:say1|pron=-0.33
u:say2|edge=0.29 u:say2|false|w+=-0.17 u:say2|false|w5=0.1 u:that|edge=0.89 u:that|false|w2=0.29 u:that|false|w9=0.52
u:that|verb=0.07 u:the|Cap=0.18 u:the|and=0.6 u:the|edge=0.35 u:the|false|w1=0.09 u:the|false|w2=-0.37
u:the|false|w3=0.19 u:the|false|w5=0.71 u:the|false|w9=0.55 u:the|of=0.39 u:the|say1=-0.06 u:the|that=0.8
u:the|true|w1=-0.7 u:the|true|w2=0.31 u:the|true|w3=0.08 u:the|true|w5=-0.13 u:the|verb=-0.36 u:the|word=-0.53
u:to|Cap=0.62 u:to|and=0.62 u:to|edge=0.63 u:to|false|w+=0.43 u:to|false|w2=-0.08 u:to|false|w3=0.29 u:to|word=-0.37
u:verb|Cap=0.58 u:verb|and=-0.3 u:verb|conj=0.46 u:verb|edge=-0.35 u:verb|false|w+=0.3 u:verb|false|w1=0.19
u:verb|false|w2=1.19 u:verb|false|w3=-0.07 u:verb|false|w5=-0.17 u:verb|false|w9=-0.06 u:verb|for=0.46 u:verb|in=0.68
u:verb|prep=-0.2 u:verb|pron=0.52 u:verb|the=0.51 u:verb|true|w2=-0.45 u:verb|word=0.65 u:was|conj=0.32
u:was|edge=-0.57 u:was|false|w+=0.31 u:was|false|w1=0.42 u:was|false|w2=0.55 u:was|false|w5=-0.39 u:was|false|w9=0.28
u:was|to=0.29 u:word|Cap=-0.47 u:word|and=1.08 u:word|but=-0.21 u:word|edge=-0.25 u:word|false|w+=-0.07
u:word|false|w1=-0.31 u:word|false|w2=-0.15 u:word|false|w3=0.97 u:word|false|w5=0.4 u:word|false|w9=0.73
u:word|nouns=-0.17 u:word|that=-0.65 u:word|true|w2=-0.12 u:word|verb=0.3 u:word|word=0.41`;

/**
 * What each feature of a candidate counts for. Made by `npm run eval:attribution -- --learn`: numbers only, and the
 * features are classes of form and place (features.ts).
 */
export const weights: Record<string, number> = {};
for (const entry of LEARNED.split(/\s+/)) {
  const at = entry.lastIndexOf('=');
  weights[entry.slice(0, at)] = Number(entry.slice(at + 1));
}
