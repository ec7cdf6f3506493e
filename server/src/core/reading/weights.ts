const LEARNED = `c=0.11 c:A=0.47 c:A1=0.94 c:A1|piece|1=0.76 c:A|full|0=-0.47 c:A|open|0=0.71 c:A|piece|0=0.86 c:B=-0.16 c:B1=0.36
c:B1|full|0=0.23 c:B1|full|1=-0.18 c:B1|open|0=-0.18 c:B1|open|1=0.41 c:B1|open|2=0.23 c:B1|piece|1=0.43 c:B2=0.46
c:B2|full|0=-0.13 c:B2|full|1=0.77 c:B2|open|1=0.12 c:B2|open|2=-0.19 c:B2|piece|0=-0.31 c:B2|piece|1=-0.26
c:B2|piece|2=0.7 c:B2|piece|3=0.43 c:B3=0.45 c:B3|piece|1=0.19 c:B3|piece|2=0.31 c:B3|piece|3=0.72 c:B|full|0=-0.32
c:B|full|1=-0.33 c:B|open|0=-0.68 c:B|open|1=0.65 c:B|open|2=-0.34 c:B|piece|0=-0.27 c:B|piece|1=0.44
c:B|piece|2=-0.13 c:L=0.34 c:L|piece|1=-0.18 c:L|piece|2=0.46 c:P1=-0.1 c:P1|full|1=0.39 c:P1|full|2=-0.55
c:P1|full|3=-0.12 c:P1|open|0=1 c:P1|open|2=-0.22 c:P1|open|3=-0.99 c:P1|piece|0=1.21 c:P1|piece|1=-0.42
c:P1|piece|2=-0.4 c:P1|piece|3=-0.09 c:P2=-0.15 c:P2|full|0=-0.52 c:P2|full|1=0.17 c:P2|full|2=-0.49 c:P2|full|3=-0.1
c:P2|open|0=0.38 c:P2|open|1=-0.33 c:P2|open|3=-0.31 c:P2|piece|0=0.69 c:P2|piece|1=-0.1 c:P2|piece|2=-0.4
c:P2|piece|3=-0.57 c:alone:false=0.07 c:alone:true=0.34 c:b:(=0.35 c:b:,=0.3 c:b:-=0.53 c:b:.=0.21 c:b::=-0.45
c:b:Cap=0.3 c:b:a=0.28 c:b:an=-0.06 c:b:and=0.39 c:b:as=-0.12 c:b:but=-0.56 c:b:by=0.22 c:b:called=0.59 c:b:conj=0.32
c:b:ed=-0.08 c:b:edge=0.28 c:b:for=-0.27 c:b:his=-0.45 c:b:is=-0.09 c:b:it=-0.28 c:b:like=0.14 c:b:not=0.82
c:b:nouns=0.19 c:b:of=0.31 c:b:on=-0.6 c:b:or=1.01 c:b:p=-0.06 c:b:poss=-0.71 c:b:prep=0.3 c:b:pron=0.14
c:b:quote=0.58 c:b:said=-0.44 c:b:say1=-0.27 c:b:that=0.44 c:b:the=0.07 c:b:to=0.19 c:b:verb=-0.17 c:b:with=-0.22
c:b:word=-0.48 c:open=0.1 c:piece=0.17 c:w+=0.09 c:w12=0.27 c:w5=0.08 cue:according|A1|+=-0.27
cue:according|A1|14=0.75 cue:according|A1|7=-0.58 cue:according|A1|open=0.07 cue:according|A1|piece=0.09
cue:according|A2|+=-0.53 cue:according|A2|piece=-0.11 cue:according|A|+=-0.29 cue:according|A|0=-0.12
cue:according|A|1=0.98 cue:according|A|14=0.65 cue:according|A|3=0.28 cue:according|A|7=0.47 cue:according|A|b:,=0.78
cue:according|A|b:Cap=0.84 cue:according|A|b:and=0.06 cue:according|A|b:ed=-0.61 cue:according|A|b:edge=0.29
cue:according|A|b:in=0.37 cue:according|A|b:of=0.16 cue:according|A|b:prep=0.56 cue:according|A|b:say1=-0.32
cue:according|A|b:the=-0.23 cue:according|A|b:to=0.56 cue:according|A|b:verb=-0.16 cue:according|A|b:word=0.82
cue:according|A|open=0.18 cue:according|A|piece=0.7 cue:according|B1|+=-0.24 cue:according|B1|14=-0.17
cue:according|B1|7=0.34 cue:according|B1|b:.=0.41 cue:according|B1|b:Cap=0.1 cue:according|B1|b:word=-0.43
cue:according|B1|full=0.61 cue:according|B1|open=-0.27 cue:according|B1|piece=-0.36 cue:according|B2|+=0.11
cue:according|B|+=0.11 cue:according|B|0=-0.32 cue:according|B|1=-0.18 cue:according|B|14=0.38 cue:according|B|7=0.5
cue:according|B|b:,=0.23 cue:according|B|b:Cap=0.6 cue:according|B|b:a=-0.4 cue:according|B|b:nouns=0.41
cue:according|B|b:the=0.64 cue:according|B|b:word=1.15 cue:according|B|full=-0.2 cue:according|B|open=0.75
cue:according|B|piece=0.22 cue:according|N1|0=-0.41 cue:according|N1|1=-0.2 cue:according|N1|b:Cap=-0.09
cue:according|N1|b:the=-0.15 cue:according|N1|b:word=-0.07 cue:according|N1|full=-0.16 cue:according|N1|open=-0.17
cue:according|N1|piece=-0.43 cue:according|P1|1=-0.55 cue:according|P1|b:,=0.49 cue:according|P1|b:.=-0.15
cue:according|P1|b:Cap=0.33 cue:according|P1|b:a=-0.43 cue:according|P1|b:edge=-0.21 cue:according|P1|b:in=-0.45
cue:according|P1|b:nouns=-0.33 cue:according|P1|b:of=-0.43 cue:according|P1|b:pron=0.4 cue:according|P1|b:say1=-0.11
cue:according|P1|b:that=-0.32 cue:according|P1|b:the=-0.31 cue:according|P1|b:to=0.22 cue:according|P1|b:verb=-0.39
cue:according|P1|b:word=-0.14 cue:according|P1|full=-0.45 cue:according|P1|open=-0.11 cue:according|P2|1=-0.27
cue:according|P2|full=-0.12 cue:according|P2|open=-0.42 cue:according|P2|piece=0.11 cue:according|none|false=0.29
cue:aux|A1|+=-0.27 cue:aux|A1|0=-0.08 cue:aux|A1|1=-0.25 cue:aux|A1|14=-0.47 cue:aux|A1|3=-0.23 cue:aux|A1|7=-0.23
cue:aux|A1|b:,=-0.08 cue:aux|A1|b:.=-0.06 cue:aux|A1|b::=-0.1 cue:aux|A1|b:Cap=-0.22 cue:aux|A1|b:a=-0.07
cue:aux|A1|b:adv=-0.07 cue:aux|A1|b:an=-0.07 cue:aux|A1|b:and=-0.13 cue:aux|A1|b:ed=-0.06 cue:aux|A1|b:edge=-0.21
cue:aux|A1|b:is=-0.08 cue:aux|A1|b:not=-0.09 cue:aux|A1|b:nouns=-0.15 cue:aux|A1|b:of=-0.09 cue:aux|A1|b:on=-0.14
cue:aux|A1|b:poss=-0.11 cue:aux|A1|b:prep=-0.07 cue:aux|A1|b:quote=-0.09 cue:aux|A1|b:say1=-0.12
cue:aux|A1|b:that=-0.11 cue:aux|A1|b:the=-0.16 cue:aux|A1|b:to=-0.08 cue:aux|A1|b:verb=-0.1 cue:aux|A1|b:word=-0.34
cue:aux|A1|full=-0.29 cue:aux|A1|open=-0.29 cue:aux|A1|piece=-0.34 cue:aux|A2|14=-0.17 cue:aux|A2|b:,=-0.07
cue:aux|A2|b:Cap=-0.09 cue:aux|A2|b:edge=-0.14 cue:aux|A2|b:in=0.28 cue:aux|A2|b:prep=0.24 cue:aux|A2|b:the=-0.13
cue:aux|A2|full=-0.13 cue:aux|A|+=-0.47 cue:aux|A|0=-0.15 cue:aux|A|1=-0.45 cue:aux|A|14=-0.73 cue:aux|A|3=-0.28
cue:aux|A|7=-0.11 cue:aux|A|b:,=0.33 cue:aux|A|b:-=-0.1 cue:aux|A|b:.=0.12 cue:aux|A|b:Cap=-0.68 cue:aux|A|b:a=0.52
cue:aux|A|b:about=-0.12 cue:aux|A|b:adv=-0.06 cue:aux|A|b:an=-0.17 cue:aux|A|b:and=-0.4 cue:aux|A|b:as=-0.23
cue:aux|A|b:by=-0.07 cue:aux|A|b:conj=0.47 cue:aux|A|b:ed=-0.24 cue:aux|A|b:edge=-0.24 cue:aux|A|b:for=-0.15
cue:aux|A|b:his=-0.43 cue:aux|A|b:in=-0.34 cue:aux|A|b:is=-0.54 cue:aux|A|b:it=0.48 cue:aux|A|b:nouns=-0.3
cue:aux|A|b:of=-0.58 cue:aux|A|b:on=-0.12 cue:aux|A|b:p=-0.13 cue:aux|A|b:poss=-0.14 cue:aux|A|b:prep=-0.28
cue:aux|A|b:pron=-0.14 cue:aux|A|b:quote=-0.34 cue:aux|A|b:say1=-0.31 cue:aux|A|b:say2=-0.13 cue:aux|A|b:that=-0.26
cue:aux|A|b:the=-0.6 cue:aux|A|b:to=-0.36 cue:aux|A|b:verb=-0.37 cue:aux|A|b:with=0.2 cue:aux|A|b:word=-0.44
cue:aux|A|full=-0.1 cue:aux|A|open=-0.33 cue:aux|A|piece=-0.46 cue:aux|B1|+=-0.48 cue:aux|B1|14=0.21
cue:aux|B1|3=-0.3 cue:aux|B1|7=-0.6 cue:aux|B1|b:,=-0.19 cue:aux|B1|b:-=-0.21 cue:aux|B1|b:.=-0.63
cue:aux|B1|b::=-0.09 cue:aux|B1|b:Cap=-0.52 cue:aux|B1|b:a=0.13 cue:aux|B1|b:about=-0.07 cue:aux|B1|b:adv=-0.11
cue:aux|B1|b:an=-0.2 cue:aux|B1|b:and=-0.46 cue:aux|B1|b:as=0.18 cue:aux|B1|b:conj=-0.27 cue:aux|B1|b:ed=-0.24
cue:aux|B1|b:for=-0.13 cue:aux|B1|b:his=-0.28 cue:aux|B1|b:in=-0.18 cue:aux|B1|b:is=-0.08 cue:aux|B1|b:it=-0.22
cue:aux|B1|b:not=-0.16 cue:aux|B1|b:of=-0.18 cue:aux|B1|b:on=0.67 cue:aux|B1|b:or=-0.07 cue:aux|B1|b:poss=-0.24
cue:aux|B1|b:prep=-0.38 cue:aux|B1|b:pron=-0.16 cue:aux|B1|b:quote=-0.23 cue:aux|B1|b:say1=-0.33
cue:aux|B1|b:say2=-0.12 cue:aux|B1|b:that=-0.25 cue:aux|B1|b:the=0.21 cue:aux|B1|b:to=-0.38 cue:aux|B1|b:was=-0.09
cue:aux|B1|b:with=-0.12 cue:aux|B1|b:word=-0.07 cue:aux|B1|full=-0.79 cue:aux|B1|open=-0.23 cue:aux|B1|piece=-0.22
cue:aux|B2|14=-0.3 cue:aux|B2|b:,=0.38 cue:aux|B2|b:.=-0.4 cue:aux|B2|b:Cap=0.14 cue:aux|B2|b:nouns=-0.07
cue:aux|B2|b:the=-0.12 cue:aux|B2|b:to=-0.24 cue:aux|B2|b:verb=-0.26 cue:aux|B2|b:word=-0.19 cue:aux|B2|full=0.25
cue:aux|B2|open=-0.36 cue:aux|B2|piece=-0.31 cue:aux|B3|+=-0.2 cue:aux|B3|b:word=-0.07 cue:aux|B3|piece=-0.18
cue:aux|B|0=-1.17 cue:aux|B|1=-0.34 cue:aux|B|14=-0.16 cue:aux|B|b:,=-0.5 cue:aux|B|b:-=-0.18 cue:aux|B|b::=0.09
cue:aux|B|b:a=0.11 cue:aux|B|b:adv=-0.06 cue:aux|B|b:an=-0.32 cue:aux|B|b:as=-0.42 cue:aux|B|b:but=-0.46
cue:aux|B|b:by=0.19 cue:aux|B|b:called=-0.69 cue:aux|B|b:conj=-0.39 cue:aux|B|b:ed=-0.74 cue:aux|B|b:for=0.35
cue:aux|B|b:his=-0.1 cue:aux|B|b:in=0.52 cue:aux|B|b:is=-0.35 cue:aux|B|b:it=-0.3 cue:aux|B|b:not=-0.76
cue:aux|B|b:nouns=-0.11 cue:aux|B|b:or=-0.98 cue:aux|B|b:prep=-0.06 cue:aux|B|b:pron=0.21 cue:aux|B|b:quote=0.15
cue:aux|B|b:said=-0.48 cue:aux|B|b:say2=-0.61 cue:aux|B|b:the=-0.62 cue:aux|B|b:verb=0.07 cue:aux|B|b:was=-0.72
cue:aux|B|b:with=-0.3 cue:aux|B|full=-0.33 cue:aux|B|piece=-0.35 cue:aux|N1|0=0.09 cue:aux|N1|1=-0.39
cue:aux|N1|3=-0.15 cue:aux|N1|b:,=-0.26 cue:aux|N1|b:-=-0.09 cue:aux|N1|b:.=-0.29 cue:aux|N1|b::=0.45
cue:aux|N1|b:Cap=0.24 cue:aux|N1|b:a=-0.16 cue:aux|N1|b:about=-0.17 cue:aux|N1|b:adv=-0.12 cue:aux|N1|b:an=-0.15
cue:aux|N1|b:and=-0.24 cue:aux|N1|b:as=-0.34 cue:aux|N1|b:conj=-0.27 cue:aux|N1|b:ed=-0.1 cue:aux|N1|b:edge=-0.73
cue:aux|N1|b:for=-0.32 cue:aux|N1|b:his=-0.17 cue:aux|N1|b:in=-0.08 cue:aux|N1|b:is=0.49 cue:aux|N1|b:it=-0.11
cue:aux|N1|b:not=-0.1 cue:aux|N1|b:nouns=0.38 cue:aux|N1|b:of=-0.31 cue:aux|N1|b:on=-0.15 cue:aux|N1|b:or=-0.09
cue:aux|N1|b:p=-0.14 cue:aux|N1|b:poss=0.07 cue:aux|N1|b:prep=-0.2 cue:aux|N1|b:pron=-0.25 cue:aux|N1|b:quote=-0.15
cue:aux|N1|b:say1=-0.23 cue:aux|N1|b:say2=0.2 cue:aux|N1|b:that=-0.21 cue:aux|N1|b:the=-0.52 cue:aux|N1|b:to=0.15
cue:aux|N1|b:verb=0.22 cue:aux|N1|b:with=-0.11 cue:aux|N1|open=-0.18 cue:aux|N1|piece=0.09 cue:aux|P1|0=-0.32
cue:aux|P1|1=0.2 cue:aux|P1|3=-0.34 cue:aux|P1|b:(=-0.07 cue:aux|P1|b:,=-0.18 cue:aux|P1|b:.=-0.25
cue:aux|P1|b::=-0.06 cue:aux|P1|b:Cap=-0.5 cue:aux|P1|b:a=-0.16 cue:aux|P1|b:adv=-0.07 cue:aux|P1|b:an=-0.09
cue:aux|P1|b:and=-0.17 cue:aux|P1|b:as=-0.24 cue:aux|P1|b:but=-0.09 cue:aux|P1|b:called=-0.07 cue:aux|P1|b:conj=-0.07
cue:aux|P1|b:ed=0.43 cue:aux|P1|b:edge=-0.97 cue:aux|P1|b:for=-0.07 cue:aux|P1|b:his=-0.14 cue:aux|P1|b:in=-0.14
cue:aux|P1|b:is=-0.19 cue:aux|P1|b:it=-0.08 cue:aux|P1|b:nouns=0.61 cue:aux|P1|b:of=-0.24 cue:aux|P1|b:p=-0.12
cue:aux|P1|b:poss=-0.16 cue:aux|P1|b:prep=-0.24 cue:aux|P1|b:pron=-0.17 cue:aux|P1|b:quote=-0.18
cue:aux|P1|b:say1=-0.23 cue:aux|P1|b:say2=-0.09 cue:aux|P1|b:that=-0.24 cue:aux|P1|b:the=-0.33 cue:aux|P1|b:to=-0.18
cue:aux|P1|b:verb=-0.21 cue:aux|P1|full=-0.49 cue:aux|P1|open=-0.27 cue:aux|P1|piece=-0.11 cue:aux|P2|0=-0.29
cue:aux|P2|1=0.35 cue:aux|P2|3=0.2 cue:aux|P2|b:say1=0.54 cue:aux|P2|b:word=-0.17 cue:aux|P2|open=-0.07
cue:aux|P2|piece=0.33 cue:aux|finite|false=-0.23 cue:aux|finite|true=-0.27 cue:aux|participle|false=-0.11
cue:aux|participle|true=-0.07 cue:bare|B|0=0.23 cue:bare|B|b::=0.23 cue:bare|B|full=0.23 cue:bare|N1|0=-0.37
cue:bare|N1|full=-0.08 cue:bare|N1|piece=-0.32 cue:bare|P1|0=0.09 cue:bare|P1|b::=0.53 cue:bare|P1|full=0.34
cue:bare|P1|piece=-0.75 cue:bare|none|false=0.16 cue:describe|A1|+=-0.46 cue:describe|A1|0=-0.09
cue:describe|A1|1=-0.18 cue:describe|A1|14=-0.26 cue:describe|A1|7=-0.23 cue:describe|A1|b:Cap=-0.21
cue:describe|A1|b:a=-0.07 cue:describe|A1|b:and=-0.21 cue:describe|A1|b:ed=-0.07 cue:describe|A1|b:prep=-0.07
cue:describe|A1|b:say1=-0.06 cue:describe|A1|b:the=-0.14 cue:describe|A1|b:verb=-0.09 cue:describe|A1|b:word=-0.21
cue:describe|A1|full=-0.07 cue:describe|A1|open=-0.26 cue:describe|A1|piece=-0.56 cue:describe|A2|+=-0.31
cue:describe|A2|b:the=-0.09 cue:describe|A2|b:word=-0.1 cue:describe|A2|piece=-0.33 cue:describe|A|+=-0.49
cue:describe|A|0=0.26 cue:describe|A|1=-0.18 cue:describe|A|14=-0.21 cue:describe|A|3=-0.63 cue:describe|A|7=-0.72
cue:describe|A|b:,=-0.24 cue:describe|A|b:Cap=-0.64 cue:describe|A|b:in=0.35 cue:describe|A|b:poss=-0.15
cue:describe|A|b:prep=-0.31 cue:describe|A|b:say1=-0.34 cue:describe|A|b:the=-0.17 cue:describe|A|b:to=0.44
cue:describe|A|b:verb=-0.31 cue:describe|A|b:word=-0.8 cue:describe|A|full=-0.26 cue:describe|A|open=-0.13
cue:describe|A|piece=-0.43 cue:describe|B1|+=-0.2 cue:describe|B1|14=0.44 cue:describe|B1|7=-0.5
cue:describe|B1|b:.=-0.12 cue:describe|B1|b:Cap=-0.58 cue:describe|B1|b:a=-0.08 cue:describe|B1|b:and=-0.23
cue:describe|B1|b:conj=-0.08 cue:describe|B1|b:pron=-0.18 cue:describe|B1|b:say1=-0.2 cue:describe|B1|b:that=0.22
cue:describe|B1|b:the=-0.11 cue:describe|B1|b:to=-0.18 cue:describe|B1|b:verb=-0.09 cue:describe|B1|b:word=0.2
cue:describe|B1|full=-0.12 cue:describe|B1|open=0.16 cue:describe|B1|piece=-0.23 cue:describe|B2|+=-0.31
cue:describe|B2|b:.=-0.1 cue:describe|B2|b:the=-0.1 cue:describe|B2|full=-0.12 cue:describe|B2|open=-0.12
cue:describe|B2|piece=-0.19 cue:describe|B3|+=-0.21 cue:describe|B3|piece=-0.18 cue:describe|B|+=0.06
cue:describe|B|1=0.38 cue:describe|B|14=0.13 cue:describe|B|7=0.13 cue:describe|B|b:,=0.47 cue:describe|B|b:Cap=-0.21
cue:describe|B|b:a=0.51 cue:describe|B|b:adv=-0.38 cue:describe|B|b:an=-0.44 cue:describe|B|b:and=-0.67
cue:describe|B|b:as=0.59 cue:describe|B|b:called=-0.16 cue:describe|B|b:ed=0.25 cue:describe|B|b:his=0.14
cue:describe|B|b:is=-0.65 cue:describe|B|b:it=0.51 cue:describe|B|b:nouns=0.76 cue:describe|B|b:of=0.49
cue:describe|B|b:poss=-0.48 cue:describe|B|b:pron=0.76 cue:describe|B|b:quote=-0.08 cue:describe|B|b:say1=0.19
cue:describe|B|b:say2=-0.1 cue:describe|B|b:the=-0.37 cue:describe|B|b:to=-0.46 cue:describe|B|b:verb=0.37
cue:describe|B|b:word=0.08 cue:describe|B|full=0.14 cue:describe|B|open=0.28 cue:describe|B|piece=0.22
cue:describe|N1|0=0.25 cue:describe|N1|1=-0.44 cue:describe|N1|b:,=-0.3 cue:describe|N1|b:.=-0.18
cue:describe|N1|b:Cap=0.47 cue:describe|N1|b:a=-0.08 cue:describe|N1|b:as=-0.1 cue:describe|N1|b:ed=-0.06
cue:describe|N1|b:edge=-0.46 cue:describe|N1|b:in=-0.13 cue:describe|N1|b:is=-0.09 cue:describe|N1|b:of=-0.12
cue:describe|N1|b:p=-0.06 cue:describe|N1|b:quote=0.4 cue:describe|N1|b:say1=-0.2 cue:describe|N1|b:the=-0.22
cue:describe|N1|b:to=-0.09 cue:describe|N1|b:verb=-0.08 cue:describe|N1|b:word=0.19 cue:describe|N1|full=0.1
cue:describe|N1|open=0.23 cue:describe|N1|piece=-0.14 cue:describe|P1|0=-0.18 cue:describe|P1|1=-0.63
cue:describe|P1|3=-0.38 cue:describe|P1|b:,=-0.21 cue:describe|P1|b:.=-0.2 cue:describe|P1|b:a=-0.13
cue:describe|P1|b:and=-0.13 cue:describe|P1|b:as=-0.23 cue:describe|P1|b:edge=-0.13 cue:describe|P1|b:his=-0.11
cue:describe|P1|b:is=0.38 cue:describe|P1|b:of=-0.24 cue:describe|P1|b:on=-0.07 cue:describe|P1|b:p=-0.22
cue:describe|P1|b:prep=-0.14 cue:describe|P1|b:pron=-0.19 cue:describe|P1|b:quote=-0.2 cue:describe|P1|b:say1=-0.21
cue:describe|P1|b:say2=-0.14 cue:describe|P1|b:that=-0.13 cue:describe|P1|b:the=0.12 cue:describe|P1|b:to=-0.09
cue:describe|P1|b:verb=-0.22 cue:describe|P1|b:word=-0.29 cue:describe|P1|full=-0.4 cue:describe|P1|open=-0.46
cue:describe|P1|piece=-0.13 cue:describe|P2|0=0.17 cue:describe|P2|1=0.14 cue:describe|P2|b:word=-0.21
cue:describe|P2|full=-0.17 cue:describe|P2|piece=0.24 cue:describe|base|false=0.12 cue:describe|base|true=0.33
cue:describe|finite|false=-0.15 cue:describe|finite|true=0.22 cue:describe|none|false=-0.48
cue:describe|participle|false=-0.27 cue:describe|participle|true=0.2 cue:describe|past-participle|false=-0.16
cue:describe|past-participle|true=0.41 cue:judge|A1|+=-0.3 cue:judge|A1|0=-0.17 cue:judge|A1|1=-0.21
cue:judge|A1|14=-0.33 cue:judge|A1|7=-0.22 cue:judge|A1|b:Cap=-0.14 cue:judge|A1|b:a=-0.08 cue:judge|A1|b:ed=-0.1
cue:judge|A1|b:in=-0.07 cue:judge|A1|b:nouns=-0.1 cue:judge|A1|b:poss=-0.08 cue:judge|A1|b:pron=-0.09
cue:judge|A1|b:say1=-0.07 cue:judge|A1|b:word=-0.17 cue:judge|A1|full=-0.08 cue:judge|A1|open=-0.22
cue:judge|A1|piece=-0.58 cue:judge|A2|+=0.26 cue:judge|A2|b:Cap=-0.06 cue:judge|A2|b:the=0.46
cue:judge|A2|b:word=-0.13 cue:judge|A2|piece=0.27 cue:judge|A|0=0.32 cue:judge|A|1=-0.12 cue:judge|A|14=-1.03
cue:judge|A|3=0.18 cue:judge|A|7=-0.21 cue:judge|A|b:,=-0.39 cue:judge|A|b:.=-0.1 cue:judge|A|b:Cap=0.32
cue:judge|A|b:a=0.28 cue:judge|A|b:and=-0.16 cue:judge|A|b:edge=0.2 cue:judge|A|b:his=-0.07 cue:judge|A|b:nouns=-0.26
cue:judge|A|b:of=-0.12 cue:judge|A|b:prep=-0.28 cue:judge|A|b:pron=-0.26 cue:judge|A|b:say1=-0.41
cue:judge|A|b:say2=-0.22 cue:judge|A|b:the=-0.24 cue:judge|A|b:to=-0.2 cue:judge|A|b:verb=0.15
cue:judge|A|b:word=0.16 cue:judge|A|full=-0.1 cue:judge|A|open=0.24 cue:judge|A|piece=-0.42 cue:judge|B1|+=-0.08
cue:judge|B1|14=0.34 cue:judge|B1|3=-0.18 cue:judge|B1|7=-0.26 cue:judge|B1|b:,=0.44 cue:judge|B1|b:.=0.23
cue:judge|B1|b:Cap=-0.23 cue:judge|B1|b:a=0.34 cue:judge|B1|b:for=-0.09 cue:judge|B1|b:his=-0.17
cue:judge|B1|b:nouns=-0.08 cue:judge|B1|b:of=-0.3 cue:judge|B1|b:pron=-0.14 cue:judge|B1|b:say1=0.4
cue:judge|B1|b:the=-0.36 cue:judge|B1|b:to=-0.23 cue:judge|B1|b:verb=-0.08 cue:judge|B1|b:word=-0.42
cue:judge|B1|full=0.09 cue:judge|B1|open=0.23 cue:judge|B1|piece=-0.12 cue:judge|B2|+=-0.28 cue:judge|B2|14=-0.07
cue:judge|B2|b:.=-0.13 cue:judge|B2|full=-0.13 cue:judge|B2|open=-0.13 cue:judge|B2|piece=-0.15 cue:judge|B3|+=-0.32
cue:judge|B3|b:.=-0.07 cue:judge|B3|full=-0.13 cue:judge|B3|piece=-0.23 cue:judge|B|+=-0.21 cue:judge|B|0=0.56
cue:judge|B|14=0.33 cue:judge|B|3=0.12 cue:judge|B|7=-0.16 cue:judge|B|b:,=-0.18 cue:judge|B|b::=0.36
cue:judge|B|b:Cap=-0.28 cue:judge|B|b:a=-0.11 cue:judge|B|b:and=0.14 cue:judge|B|b:as=-0.7 cue:judge|B|b:conj=-0.53
cue:judge|B|b:ed=-0.48 cue:judge|B|b:for=0.49 cue:judge|B|b:his=-0.28 cue:judge|B|b:in=0.47 cue:judge|B|b:is=0.4
cue:judge|B|b:nouns=0.81 cue:judge|B|b:of=-0.14 cue:judge|B|b:poss=0.19 cue:judge|B|b:prep=0.4
cue:judge|B|b:pron=0.09 cue:judge|B|b:say1=0.22 cue:judge|B|b:say2=0.38 cue:judge|B|b:that=0.21
cue:judge|B|b:the=0.48 cue:judge|B|b:to=0.73 cue:judge|B|b:verb=-0.43 cue:judge|B|b:was=-0.29
cue:judge|B|b:with=-0.31 cue:judge|B|b:word=0.25 cue:judge|B|full=0.32 cue:judge|B|open=-0.35 cue:judge|B|piece=0.31
cue:judge|N1|1=-0.12 cue:judge|N1|b:,=-0.06 cue:judge|N1|b:.=-0.23 cue:judge|N1|b::=0.46 cue:judge|N1|b:Cap=0.1
cue:judge|N1|b:a=-0.15 cue:judge|N1|b:and=-0.06 cue:judge|N1|b:as=-0.1 cue:judge|N1|b:ed=-0.06
cue:judge|N1|b:edge=-0.72 cue:judge|N1|b:is=-0.06 cue:judge|N1|b:on=-0.39 cue:judge|N1|b:p=-0.16
cue:judge|N1|b:poss=-0.14 cue:judge|N1|b:say1=0.36 cue:judge|N1|b:the=-0.43 cue:judge|N1|b:to=0.3
cue:judge|N1|b:verb=-0.19 cue:judge|N1|b:word=0.5 cue:judge|N1|full=-0.12 cue:judge|N1|open=0.58
cue:judge|N1|piece=-0.55 cue:judge|P1|0=-0.14 cue:judge|P1|1=-0.4 cue:judge|P1|3=0.6 cue:judge|P1|b:,=-0.15
cue:judge|P1|b:.=-0.34 cue:judge|P1|b:Cap=-0.34 cue:judge|P1|b:a=-0.3 cue:judge|P1|b:adv=-0.2
cue:judge|P1|b:and=-0.26 cue:judge|P1|b:ed=0.33 cue:judge|P1|b:for=-0.11 cue:judge|P1|b:his=0.52
cue:judge|P1|b:in=-0.09 cue:judge|P1|b:nouns=-0.07 cue:judge|P1|b:of=-0.32 cue:judge|P1|b:on=-0.07
cue:judge|P1|b:poss=-0.11 cue:judge|P1|b:prep=0.35 cue:judge|P1|b:pron=-0.13 cue:judge|P1|b:quote=-0.48
cue:judge|P1|b:say1=0.37 cue:judge|P1|b:that=-0.15 cue:judge|P1|b:the=-0.37 cue:judge|P1|b:to=-0.2
cue:judge|P1|b:verb=-0.15 cue:judge|P1|b:word=-0.48 cue:judge|P1|full=-0.18 cue:judge|P1|piece=0.15
cue:judge|P2|0=-0.61 cue:judge|P2|b:edge=-0.39 cue:judge|P2|b:word=-0.16 cue:judge|P2|full=-0.4
cue:judge|P2|open=-0.36 cue:judge|P2|piece=-0.23 cue:judge|base|false=-0.79 cue:judge|base|true=0.12
cue:judge|finite|false=0.19 cue:judge|finite|true=-0.24 cue:judge|participle|false=0.39
cue:judge|participle|true=-0.89 cue:label|L|+=-0.14 cue:label|L|0=0.07 cue:label|L|1=0.22 cue:label|L|14=-0.08
cue:label|L|3=0.28 cue:label|L|7=0.14 cue:label|L|b:,=0.55 cue:label|L|b::=0.13 cue:label|L|b:a=-0.39
cue:label|L|b:is=-0.19 cue:label|L|b:say1=0.1 cue:label|L|b:to=-0.09 cue:label|L|b:word=0.26 cue:label|L|full=-0.12
cue:label|L|piece=0.46 cue:label|N1|b:,=-0.32 cue:label|N1|b:.=-0.32 cue:label|N1|b:Cap=-0.47
cue:label|N1|b:adv=-0.21 cue:label|N1|b:edge=0.66 cue:label|N1|b:say1=0.46 cue:label|N1|b:the=-0.23
cue:label|N1|b:verb=-0.22 cue:label|N1|b:word=-0.38 cue:label|N1|full=0.39 cue:label|N1|open=-0.82
cue:label|N1|piece=-0.35 cue:label|P1|0=-0.39 cue:label|P1|1=0.38 cue:label|P1|3=0.13 cue:label|P1|b:,=-0.07
cue:label|P1|b:.=-0.08 cue:label|P1|b:a=0.48 cue:label|P1|b:of=-0.07 cue:label|P1|b:poss=-0.09
cue:label|P1|b:pron=0.14 cue:label|P1|b:say1=-0.19 cue:label|P1|b:the=0.53 cue:label|P1|b:to=-0.06
cue:label|P1|b:verb=0.25 cue:label|P1|b:word=-0.38 cue:label|P1|full=-0.11 cue:label|P1|open=-0.51
cue:label|P2|piece=-0.34 cue:label|none|false=0.06 cue:o|A1|+=-0.29 cue:o|A1|0=-0.42 cue:o|A1|1=-0.33 cue:o|A1|14=0.2
cue:o|A1|3=-0.2 cue:o|A1|b:,=-0.12 cue:o|A1|b:.=-0.08 cue:o|A1|b:Cap=-0.44 cue:o|A1|b:a=0.38 cue:o|A1|b:adv=-0.15
cue:o|A1|b:an=-0.28 cue:o|A1|b:and=-0.57 cue:o|A1|b:as=-0.08 cue:o|A1|b:called=-0.06 cue:o|A1|b:conj=-0.07
cue:o|A1|b:ed=-0.13 cue:o|A1|b:edge=-0.24 cue:o|A1|b:nouns=-0.37 cue:o|A1|b:of=-0.12 cue:o|A1|b:poss=-0.16
cue:o|A1|b:prep=-0.08 cue:o|A1|b:pron=-0.11 cue:o|A1|b:quote=-0.19 cue:o|A1|b:say1=-0.27 cue:o|A1|b:say2=-0.07
cue:o|A1|b:that=-0.09 cue:o|A1|b:the=0.2 cue:o|A1|b:to=-0.17 cue:o|A1|b:verb=0.21 cue:o|A1|b:word=0.26
cue:o|A1|full=-0.35 cue:o|A1|open=-0.46 cue:o|A2|14=-0.13 cue:o|A2|b:,=-0.14 cue:o|A2|b:Cap=-0.13 cue:o|A2|b:a=-0.07
cue:o|A2|b:and=0.43 cue:o|A2|b:called=-0.07 cue:o|A2|b:edge=-0.2 cue:o|A2|b:prep=0.23 cue:o|A2|b:the=-0.1
cue:o|A2|b:word=-0.17 cue:o|A2|full=-0.25 cue:o|A2|open=-0.09 cue:o|A2|piece=0.13 cue:o|A|+=-0.62 cue:o|A|0=0.58
cue:o|A|1=-0.2 cue:o|A|14=-0.27 cue:o|A|3=-0.43 cue:o|A|7=0.13 cue:o|A|b:,=-0.69 cue:o|A|b:-=0.21 cue:o|A|b:.=-0.5
cue:o|A|b:Cap=0.13 cue:o|A|b:a=0.31 cue:o|A|b:about=-0.06 cue:o|A|b:adv=-0.1 cue:o|A|b:and=-0.36 cue:o|A|b:as=0.17
cue:o|A|b:conj=-0.09 cue:o|A|b:ed=-0.25 cue:o|A|b:edge=0.3 cue:o|A|b:for=-0.4 cue:o|A|b:his=-0.16 cue:o|A|b:in=-0.27
cue:o|A|b:is=0.46 cue:o|A|b:nouns=-0.26 cue:o|A|b:on=-0.14 cue:o|A|b:p=-0.19 cue:o|A|b:poss=-0.33
cue:o|A|b:prep=-0.78 cue:o|A|b:pron=0.23 cue:o|A|b:say1=-0.61 cue:o|A|b:say2=0.24 cue:o|A|b:that=-0.19
cue:o|A|b:to=-0.59 cue:o|A|b:verb=-0.63 cue:o|A|b:was=-0.2 cue:o|A|b:with=-0.18 cue:o|A|b:word=0.17 cue:o|A|full=0.1
cue:o|A|piece=-0.17 cue:o|B1|+=0.15 cue:o|B1|1=-0.12 cue:o|B1|14=-0.29 cue:o|B1|3=-0.47 cue:o|B1|7=0.3
cue:o|B1|b:.=-0.11 cue:o|B1|b::=-0.29 cue:o|B1|b:Cap=0.47 cue:o|B1|b:a=-0.5 cue:o|B1|b:adv=-0.1 cue:o|B1|b:an=-0.17
cue:o|B1|b:and=0.25 cue:o|B1|b:as=-0.19 cue:o|B1|b:conj=-0.16 cue:o|B1|b:ed=-0.37 cue:o|B1|b:for=-0.27
cue:o|B1|b:his=0.34 cue:o|B1|b:in=-0.3 cue:o|B1|b:is=-0.11 cue:o|B1|b:nouns=0.69 cue:o|B1|b:of=-0.61
cue:o|B1|b:on=0.22 cue:o|B1|b:or=-0.11 cue:o|B1|b:poss=-0.39 cue:o|B1|b:prep=0.08 cue:o|B1|b:pron=-0.12
cue:o|B1|b:quote=-0.09 cue:o|B1|b:say1=0.25 cue:o|B1|b:say2=-0.27 cue:o|B1|b:the=-0.47 cue:o|B1|b:to=0.15
cue:o|B1|b:verb=0.15 cue:o|B1|b:with=-0.15 cue:o|B1|b:word=-0.54 cue:o|B1|open=0.27 cue:o|B1|piece=-0.08
cue:o|B2|+=-0.32 cue:o|B2|14=0.19 cue:o|B2|b:Cap=-0.25 cue:o|B2|b:a=-0.07 cue:o|B2|b:in=-0.08 cue:o|B2|b:of=-0.07
cue:o|B2|b:that=0.39 cue:o|B2|b:verb=-0.1 cue:o|B2|b:word=-0.36 cue:o|B2|open=0.16 cue:o|B2|piece=-0.51
cue:o|B3|+=-0.21 cue:o|B3|open=-0.06 cue:o|B3|piece=-0.16 cue:o|B|+=-0.18 cue:o|B|0=0.54 cue:o|B|14=0.06
cue:o|B|3=0.39 cue:o|B|7=0.08 cue:o|B|b:-=0.28 cue:o|B|b:Cap=-0.09 cue:o|B|b:a=0.21 cue:o|B|b:about=0.64
cue:o|B|b:adv=0.16 cue:o|B|b:an=0.14 cue:o|B|b:and=-0.27 cue:o|B|b:as=0.31 cue:o|B|b:but=0.26 cue:o|B|b:by=-0.49
cue:o|B|b:conj=0.26 cue:o|B|b:ed=0.52 cue:o|B|b:his=-0.52 cue:o|B|b:is=-0.62 cue:o|B|b:it=-0.68 cue:o|B|b:like=0.13
cue:o|B|b:not=-0.13 cue:o|B|b:of=0.16 cue:o|B|b:on=0.23 cue:o|B|b:or=0.16 cue:o|B|b:poss=0.07 cue:o|B|b:prep=0.15
cue:o|B|b:pron=0.12 cue:o|B|b:quote=-0.33 cue:o|B|b:said=0.37 cue:o|B|b:say2=-0.32 cue:o|B|b:that=0.09
cue:o|B|b:the=0.23 cue:o|B|b:to=-0.1 cue:o|B|b:was=-0.51 cue:o|B|b:with=0.89 cue:o|B|b:word=0.13 cue:o|B|full=0.42
cue:o|B|piece=0.15 cue:o|N1|0=-0.31 cue:o|N1|1=-0.24 cue:o|N1|3=-0.09 cue:o|N1|b:,=-0.12 cue:o|N1|b:.=-0.23
cue:o|N1|b::=0.46 cue:o|N1|b:Cap=-0.68 cue:o|N1|b:a=-0.15 cue:o|N1|b:about=-0.07 cue:o|N1|b:adv=-0.06
cue:o|N1|b:and=-0.23 cue:o|N1|b:as=-0.29 cue:o|N1|b:called=-0.09 cue:o|N1|b:ed=-0.15 cue:o|N1|b:edge=-0.72
cue:o|N1|b:for=-0.12 cue:o|N1|b:his=-0.26 cue:o|N1|b:in=-0.09 cue:o|N1|b:is=-0.17 cue:o|N1|b:it=-0.14
cue:o|N1|b:nouns=-0.2 cue:o|N1|b:of=-0.11 cue:o|N1|b:on=-0.49 cue:o|N1|b:p=-0.1 cue:o|N1|b:poss=0.61
cue:o|N1|b:prep=-0.36 cue:o|N1|b:pron=-0.18 cue:o|N1|b:quote=-0.1 cue:o|N1|b:say1=-0.21 cue:o|N1|b:say2=-0.08
cue:o|N1|b:that=-0.08 cue:o|N1|b:the=-0.48 cue:o|N1|b:to=-0.3 cue:o|N1|b:verb=0.09 cue:o|N1|b:with=-0.07
cue:o|N1|b:word=-0.13 cue:o|N1|full=-0.57 cue:o|N1|open=-0.26 cue:o|N1|piece=-0.22 cue:o|P1|0=-0.06 cue:o|P1|1=-0.14
cue:o|P1|3=-0.4 cue:o|P1|b:,=-0.25 cue:o|P1|b:-=-0.11 cue:o|P1|b:.=-0.35 cue:o|P1|b::=-0.2 cue:o|P1|b:Cap=0.07
cue:o|P1|b:a=-0.37 cue:o|P1|b:adv=-0.2 cue:o|P1|b:an=-0.26 cue:o|P1|b:and=-0.35 cue:o|P1|b:as=0.32
cue:o|P1|b:by=-0.08 cue:o|P1|b:called=-0.1 cue:o|P1|b:conj=0.71 cue:o|P1|b:ed=-0.12 cue:o|P1|b:edge=-0.27
cue:o|P1|b:for=-0.07 cue:o|P1|b:his=-0.38 cue:o|P1|b:in=0.66 cue:o|P1|b:is=-0.13 cue:o|P1|b:it=0.58
cue:o|P1|b:not=-0.16 cue:o|P1|b:nouns=-0.36 cue:o|P1|b:of=-0.46 cue:o|P1|b:on=-0.18 cue:o|P1|b:p=-0.39
cue:o|P1|b:poss=-0.29 cue:o|P1|b:prep=0.27 cue:o|P1|b:pron=-0.39 cue:o|P1|b:quote=-0.33 cue:o|P1|b:say1=0.3
cue:o|P1|b:say2=-0.16 cue:o|P1|b:that=-0.24 cue:o|P1|b:the=0.19 cue:o|P1|b:to=-0.29 cue:o|P1|b:verb=-0.14
cue:o|P1|b:word=-0.38 cue:o|P1|full=-0.35 cue:o|P1|open=-0.15 cue:o|P2|0=-0.38 cue:o|P2|1=-0.1 cue:o|P2|b:the=-0.09
cue:o|P2|open=-0.15 cue:o|P2|piece=-0.32 cue:o|finite|true=-0.24 cue:o|none|false=0.19 cue:say|A1|+=0.17
cue:say|A1|1=-0.48 cue:say|A1|3=-0.4 cue:say|A1|7=0.09 cue:say|A1|b:,=-0.39 cue:say|A1|b:.=0.57 cue:say|A1|b::=-0.39
cue:say|A1|b:Cap=0.19 cue:say|A1|b:a=-0.34 cue:say|A1|b:adv=0.3 cue:say|A1|b:and=0.65 cue:say|A1|b:as=-0.23
cue:say|A1|b:conj=-0.12 cue:say|A1|b:ed=-0.07 cue:say|A1|b:edge=0.4 cue:say|A1|b:for=-0.13 cue:say|A1|b:his=-0.4
cue:say|A1|b:in=-0.12 cue:say|A1|b:nouns=-0.3 cue:say|A1|b:of=-0.45 cue:say|A1|b:on=-0.41 cue:say|A1|b:poss=-0.15
cue:say|A1|b:prep=-0.34 cue:say|A1|b:pron=0.1 cue:say|A1|b:quote=0.27 cue:say|A1|b:say1=-0.29 cue:say|A1|b:say2=-0.24
cue:say|A1|b:that=-0.12 cue:say|A1|b:the=-0.16 cue:say|A1|b:to=-0.15 cue:say|A1|b:was=-0.1 cue:say|A1|b:word=-0.26
cue:say|A1|full=0.51 cue:say|A1|open=-0.25 cue:say|A1|piece=-0.2 cue:say|A2|14=-0.14 cue:say|A2|7=-0.09
cue:say|A2|b:Cap=-0.15 cue:say|A2|b:a=-0.19 cue:say|A2|b:of=-0.07 cue:say|A2|b:say1=-0.06 cue:say|A2|b:the=-0.14
cue:say|A2|b:verb=-0.08 cue:say|A2|b:word=-0.24 cue:say|A2|full=-0.09 cue:say|A2|open=-0.25 cue:say|A|+=0.63
cue:say|A|0=0.19 cue:say|A|1=0.15 cue:say|A|14=0.26 cue:say|A|3=0.14 cue:say|A|7=0.08 cue:say|A|b:,=0.53
cue:say|A|b:-=0.47 cue:say|A|b:.=0.9 cue:say|A|b::=0.39 cue:say|A|b:Cap=0.29 cue:say|A|b:a=0.11 cue:say|A|b:adv=-0.39
cue:say|A|b:and=0.58 cue:say|A|b:but=-0.19 cue:say|A|b:conj=-0.63 cue:say|A|b:ed=0.35 cue:say|A|b:edge=0.23
cue:say|A|b:for=0.72 cue:say|A|b:his=0.49 cue:say|A|b:in=-0.27 cue:say|A|b:is=-0.17 cue:say|A|b:nouns=0.11
cue:say|A|b:of=-0.66 cue:say|A|b:on=-0.29 cue:say|A|b:p=-0.28 cue:say|A|b:poss=-0.13 cue:say|A|b:prep=-0.15
cue:say|A|b:pron=0.89 cue:say|A|b:quote=0.61 cue:say|A|b:say1=0.12 cue:say|A|b:say2=-0.1 cue:say|A|b:that=0.23
cue:say|A|b:to=0.79 cue:say|A|b:verb=0.46 cue:say|A|b:with=-0.19 cue:say|A|b:word=-0.26 cue:say|A|full=0.09
cue:say|A|open=0.19 cue:say|A|piece=0.65 cue:say|B1|1=0.22 cue:say|B1|b:,=-0.14 cue:say|B1|b:.=0.13
cue:say|B1|b::=-0.63 cue:say|B1|b:a=-0.72 cue:say|B1|b:adv=0.31 cue:say|B1|b:and=0.49 cue:say|B1|b:as=-0.34
cue:say|B1|b:conj=0.72 cue:say|B1|b:ed=0.64 cue:say|B1|b:for=-0.2 cue:say|B1|b:his=-0.57 cue:say|B1|b:in=-0.11
cue:say|B1|b:is=-0.17 cue:say|B1|b:it=-0.1 cue:say|B1|b:nouns=0.09 cue:say|B1|b:of=0.18 cue:say|B1|b:poss=0.16
cue:say|B1|b:prep=-0.53 cue:say|B1|b:pron=0.24 cue:say|B1|b:quote=0.48 cue:say|B1|b:said=-0.22 cue:say|B1|b:say1=0.17
cue:say|B1|b:say2=0.08 cue:say|B1|b:that=-0.34 cue:say|B1|b:the=0.08 cue:say|B1|b:to=-0.2 cue:say|B1|b:verb=-0.52
cue:say|B1|b:was=-0.15 cue:say|B1|b:with=0.24 cue:say|B1|b:word=-0.07 cue:say|B1|full=-0.1 cue:say|B1|open=-0.14
cue:say|B1|piece=0.37 cue:say|B2|+=0.15 cue:say|B2|14=0.24 cue:say|B2|7=-0.31 cue:say|B2|b:.=-0.07
cue:say|B2|b:Cap=-0.22 cue:say|B2|b:a=0.24 cue:say|B2|b:and=0.41 cue:say|B2|b:his=-0.13 cue:say|B2|b:nouns=-0.22
cue:say|B2|b:prep=0.08 cue:say|B2|b:pron=0.15 cue:say|B2|b:the=0.18 cue:say|B2|b:verb=0.29 cue:say|B2|b:word=0.18
cue:say|B2|full=-0.37 cue:say|B2|open=0.28 cue:say|B2|piece=0.25 cue:say|B3|+=0.16 cue:say|B3|b:.=-0.27
cue:say|B3|b:word=0.27 cue:say|B3|full=-0.13 cue:say|B3|piece=0.21 cue:say|B|0=0.29 cue:say|B|1=0.07
cue:say|B|14=0.43 cue:say|B|3=-0.15 cue:say|B|7=0.31 cue:say|B|b:,=-0.13 cue:say|B|b::=-0.42 cue:say|B|b:Cap=0.14
cue:say|B|b:a=0.4 cue:say|B|b:adv=-0.3 cue:say|B|b:an=-0.69 cue:say|B|b:and=0.3 cue:say|B|b:as=-0.37
cue:say|B|b:but=0.44 cue:say|B|b:by=-0.11 cue:say|B|b:conj=0.68 cue:say|B|b:ed=-0.22 cue:say|B|b:for=0.7
cue:say|B|b:his=0.91 cue:say|B|b:it=0.46 cue:say|B|b:not=0.08 cue:say|B|b:nouns=-0.15 cue:say|B|b:of=0.59
cue:say|B|b:on=-0.21 cue:say|B|b:poss=-0.49 cue:say|B|b:prep=0.75 cue:say|B|b:pron=-0.2 cue:say|B|b:quote=0.46
cue:say|B|b:said=0.34 cue:say|B|b:say1=0.6 cue:say|B|b:the=0.47 cue:say|B|b:to=0.46 cue:say|B|b:verb=0.38
cue:say|B|b:was=1.12 cue:say|B|b:with=0.55 cue:say|B|full=0.15 cue:say|B|open=0.13 cue:say|B|piece=0.33
cue:say|N1|1=-0.26 cue:say|N1|3=-0.31 cue:say|N1|b:,=-0.07 cue:say|N1|b:.=-0.39 cue:say|N1|b::=-0.36
cue:say|N1|b:Cap=0.16 cue:say|N1|b:a=-0.33 cue:say|N1|b:about=-0.39 cue:say|N1|b:adv=-0.09 cue:say|N1|b:an=-0.38
cue:say|N1|b:and=-0.14 cue:say|N1|b:as=0.26 cue:say|N1|b:but=-0.42 cue:say|N1|b:by=0.32 cue:say|N1|b:called=0.35
cue:say|N1|b:conj=0.08 cue:say|N1|b:ed=-0.61 cue:say|N1|b:edge=-0.23 cue:say|N1|b:his=0.11 cue:say|N1|b:is=-0.53
cue:say|N1|b:it=0.44 cue:say|N1|b:not=-0.51 cue:say|N1|b:nouns=-0.25 cue:say|N1|b:on=0.43 cue:say|N1|b:or=0.1
cue:say|N1|b:p=-0.16 cue:say|N1|b:poss=-0.17 cue:say|N1|b:prep=-0.53 cue:say|N1|b:pron=-0.84 cue:say|N1|b:quote=0.43
cue:say|N1|b:said=-0.18 cue:say|N1|b:say1=-0.87 cue:say|N1|b:say2=-0.25 cue:say|N1|b:that=0.09 cue:say|N1|b:to=-0.69
cue:say|N1|b:verb=-0.1 cue:say|N1|b:was=-0.21 cue:say|N1|b:with=0.56 cue:say|N1|b:word=0.22 cue:say|N1|full=-0.41
cue:say|N1|open=0.07 cue:say|P1|0=-0.29 cue:say|P1|1=-0.17 cue:say|P1|3=0.17 cue:say|P1|b:,=-0.54
cue:say|P1|b:-=-0.22 cue:say|P1|b::=-0.35 cue:say|P1|b:Cap=-0.67 cue:say|P1|b:a=-0.51 cue:say|P1|b:about=-0.16
cue:say|P1|b:adv=-0.27 cue:say|P1|b:an=0.18 cue:say|P1|b:and=-0.51 cue:say|P1|b:as=-0.26 cue:say|P1|b:but=0.22
cue:say|P1|b:called=-0.11 cue:say|P1|b:conj=-0.21 cue:say|P1|b:ed=-0.29 cue:say|P1|b:edge=0.39 cue:say|P1|b:for=-0.3
cue:say|P1|b:his=-0.28 cue:say|P1|b:in=-0.68 cue:say|P1|b:is=-0.34 cue:say|P1|b:not=-0.08 cue:say|P1|b:nouns=-0.1
cue:say|P1|b:of=-0.88 cue:say|P1|b:on=-0.28 cue:say|P1|b:p=0.57 cue:say|P1|b:poss=-0.27 cue:say|P1|b:prep=-0.57
cue:say|P1|b:pron=0.52 cue:say|P1|b:quote=-0.55 cue:say|P1|b:say1=-0.33 cue:say|P1|b:that=-0.36
cue:say|P1|b:the=-0.31 cue:say|P1|b:to=-0.45 cue:say|P1|b:verb=-0.46 cue:say|P1|b:was=-0.11 cue:say|P1|b:with=-0.21
cue:say|P1|b:word=-0.11 cue:say|P1|full=0.2 cue:say|P1|open=-0.43 cue:say|P1|piece=-0.43 cue:say|P2|1=-0.28
cue:say|P2|3=-0.17 cue:say|P2|b:,=-0.23 cue:say|P2|b:.=-0.31 cue:say|P2|b::=-0.29 cue:say|P2|b:Cap=-0.62
cue:say|P2|b:a=-0.38 cue:say|P2|b:adv=-0.11 cue:say|P2|b:and=-0.3 cue:say|P2|b:as=-0.23 cue:say|P2|b:called=0.54
cue:say|P2|b:conj=-0.2 cue:say|P2|b:ed=-0.08 cue:say|P2|b:for=-0.18 cue:say|P2|b:his=-0.19 cue:say|P2|b:in=-0.24
cue:say|P2|b:nouns=-0.23 cue:say|P2|b:of=-0.4 cue:say|P2|b:on=-0.11 cue:say|P2|b:p=-0.1 cue:say|P2|b:poss=-0.11
cue:say|P2|b:pron=-0.12 cue:say|P2|b:say1=0.41 cue:say|P2|b:that=-0.4 cue:say|P2|b:the=-0.73 cue:say|P2|b:to=-0.24
cue:say|P2|b:verb=-0.6 cue:say|P2|b:was=-0.1 cue:say|P2|b:with=-0.08 cue:say|P2|b:word=0.17 cue:say|P2|full=0.09
cue:say|P2|open=-0.22 cue:say|P2|piece=-0.38 cue:say|base|true=0.1 cue:say|finite|false=0.17 cue:say|finite|true=0.26
cue:say|participle|false=-0.54 cue:say|participle|true=-0.58 cue:think|A1|+=0.24 cue:think|A1|1=-0.37
cue:think|A1|14=-0.6 cue:think|A1|3=-0.13 cue:think|A1|7=0.42 cue:think|A1|b:,=-0.21 cue:think|A1|b:Cap=-0.49
cue:think|A1|b:a=-0.18 cue:think|A1|b:and=-0.28 cue:think|A1|b:ed=-0.09 cue:think|A1|b:edge=-0.14
cue:think|A1|b:for=-0.12 cue:think|A1|b:his=-0.06 cue:think|A1|b:nouns=0.5 cue:think|A1|b:of=-0.07
cue:think|A1|b:say1=0.27 cue:think|A1|b:that=-0.13 cue:think|A1|b:the=-0.23 cue:think|A1|b:verb=0.69
cue:think|A1|b:word=-0.44 cue:think|A1|full=-0.25 cue:think|A1|open=-0.4 cue:think|A1|piece=0.27 cue:think|A2|+=-0.31
cue:think|A2|b:word=-0.1 cue:think|A2|open=-0.14 cue:think|A2|piece=-0.24 cue:think|A|+=-0.8 cue:think|A|1=0.54
cue:think|A|14=0.26 cue:think|A|3=0.12 cue:think|A|7=-0.15 cue:think|A|b:,=-0.21 cue:think|A|b:Cap=-0.09
cue:think|A|b:a=-0.51 cue:think|A|b:ed=-0.26 cue:think|A|b:edge=0.82 cue:think|A|b:poss=0.07 cue:think|A|b:prep=0.29
cue:think|A|b:pron=0.09 cue:think|A|b:say1=-0.3 cue:think|A|b:the=-0.44 cue:think|A|b:to=-0.53
cue:think|A|b:word=0.74 cue:think|A|full=0.25 cue:think|A|open=0.46 cue:think|A|piece=-0.08 cue:think|B1|+=-0.11
cue:think|B1|14=-0.21 cue:think|B1|3=0.4 cue:think|B1|7=0.2 cue:think|B1|b:,=-0.3 cue:think|B1|b:Cap=0.72
cue:think|B1|b:a=-0.2 cue:think|B1|b:adv=-0.26 cue:think|B1|b:and=0.26 cue:think|B1|b:his=-0.42
cue:think|B1|b:nouns=0.53 cue:think|B1|b:prep=-0.38 cue:think|B1|b:pron=-0.41 cue:think|B1|b:say1=-0.17
cue:think|B1|b:say2=-0.06 cue:think|B1|b:that=-0.11 cue:think|B1|b:the=-0.27 cue:think|B1|b:to=-0.19
cue:think|B1|b:verb=0.54 cue:think|B1|b:word=0.26 cue:think|B1|full=-0.34 cue:think|B1|open=-0.07
cue:think|B1|piece=0.14 cue:think|B2|+=-0.5 cue:think|B2|b:.=-0.09 cue:think|B2|b:pron=-0.1 cue:think|B2|b:that=-0.07
cue:think|B2|b:to=-0.11 cue:think|B2|b:verb=-0.08 cue:think|B2|b:word=-0.14 cue:think|B2|open=-0.18
cue:think|B2|piece=-0.41 cue:think|B3|+=-0.21 cue:think|B3|b:word=-0.21 cue:think|B3|piece=-0.2 cue:think|B|+=0.31
cue:think|B|0=0.13 cue:think|B|1=0.46 cue:think|B|14=-0.38 cue:think|B|3=0.2 cue:think|B|7=0.13 cue:think|B|b:,=0.17
cue:think|B|b::=-0.56 cue:think|B|b:Cap=0.6 cue:think|B|b:a=-0.13 cue:think|B|b:and=-0.1 cue:think|B|b:as=-0.09
cue:think|B|b:conj=-0.93 cue:think|B|b:ed=0.57 cue:think|B|b:for=0.38 cue:think|B|b:his=-0.2 cue:think|B|b:in=0.6
cue:think|B|b:is=-0.12 cue:think|B|b:not=-0.23 cue:think|B|b:nouns=-0.24 cue:think|B|b:of=-0.51 cue:think|B|b:on=0.59
cue:think|B|b:or=0.73 cue:think|B|b:poss=-0.2 cue:think|B|b:prep=0.18 cue:think|B|b:say1=-0.14
cue:think|B|b:say2=0.56 cue:think|B|b:that=0.27 cue:think|B|b:the=0.28 cue:think|B|b:was=-0.22
cue:think|B|b:with=-0.06 cue:think|B|b:word=0.09 cue:think|B|full=0.17 cue:think|B|open=-0.06 cue:think|B|piece=0.15
cue:think|N1|1=-0.1 cue:think|N1|b:.=-0.08 cue:think|N1|b:Cap=0.15 cue:think|N1|b:a=-0.23 cue:think|N1|b:and=-0.16
cue:think|N1|b:edge=-0.25 cue:think|N1|b:his=-0.06 cue:think|N1|b:in=-0.14 cue:think|N1|b:of=-0.13
cue:think|N1|b:on=-0.2 cue:think|N1|b:poss=-0.27 cue:think|N1|b:prep=-0.19 cue:think|N1|b:pron=0.47
cue:think|N1|b:quote=-0.11 cue:think|N1|b:that=0.32 cue:think|N1|b:the=-0.09 cue:think|N1|b:to=0.36
cue:think|N1|b:verb=-0.3 cue:think|N1|b:with=-0.11 cue:think|N1|b:word=-0.49 cue:think|N1|full=-0.22
cue:think|N1|open=0.31 cue:think|N1|piece=-0.31 cue:think|P1|0=0.21 cue:think|P1|1=-0.45 cue:think|P1|3=-0.19
cue:think|P1|b:,=-0.29 cue:think|P1|b:.=-0.27 cue:think|P1|b::=-0.07 cue:think|P1|b:Cap=-0.62 cue:think|P1|b:a=-0.18
cue:think|P1|b:adv=-0.13 cue:think|P1|b:an=-0.3 cue:think|P1|b:and=-0.14 cue:think|P1|b:as=0.14
cue:think|P1|b:ed=-0.11 cue:think|P1|b:edge=-0.28 cue:think|P1|b:his=-0.1 cue:think|P1|b:in=-0.08
cue:think|P1|b:is=-0.13 cue:think|P1|b:not=-0.15 cue:think|P1|b:nouns=-0.3 cue:think|P1|b:of=-0.39
cue:think|P1|b:on=-0.1 cue:think|P1|b:poss=0.24 cue:think|P1|b:prep=-0.15 cue:think|P1|b:pron=0.19
cue:think|P1|b:quote=0.5 cue:think|P1|b:say1=-0.15 cue:think|P1|b:say2=-0.11 cue:think|P1|b:the=0.67
cue:think|P1|b:to=-0.14 cue:think|P1|b:verb=0.26 cue:think|P1|b:word=-0.5 cue:think|P1|full=-0.41
cue:think|P1|open=-0.52 cue:think|P1|piece=0.3 cue:think|P2|0=-0.59 cue:think|P2|3=-0.09 cue:think|P2|b:the=-0.08
cue:think|P2|open=-0.09 cue:think|P2|piece=-0.31 cue:think|base|true=0.19 cue:think|finite|false=0.22
cue:think|finite|true=-0.31 cue:think|participle|false=0.36 cue:think|participle|true=-0.18
cue:think|past-participle|false=-0.44 cue:think|past-participle|true=-0.09 cue:v0|A1|1=-0.22 cue:v0|A1|3=-0.18
cue:v0|A1|7=-0.1 cue:v0|A1|b:,=0.37 cue:v0|A1|b:.=-0.18 cue:v0|A1|b::=-0.11 cue:v0|A1|b:Cap=0.09
cue:v0|A1|b:about=-0.09 cue:v0|A1|b:adv=-0.09 cue:v0|A1|b:an=-0.13 cue:v0|A1|b:and=0.36 cue:v0|A1|b:as=-0.09
cue:v0|A1|b:but=-0.16 cue:v0|A1|b:by=-0.09 cue:v0|A1|b:ed=-0.12 cue:v0|A1|b:edge=-0.07 cue:v0|A1|b:for=-0.16
cue:v0|A1|b:his=-0.09 cue:v0|A1|b:is=-0.11 cue:v0|A1|b:nouns=-0.23 cue:v0|A1|b:of=-0.08 cue:v0|A1|b:p=-0.08
cue:v0|A1|b:poss=-0.11 cue:v0|A1|b:prep=-0.28 cue:v0|A1|b:pron=-0.1 cue:v0|A1|b:say1=-0.17 cue:v0|A1|b:that=-0.15
cue:v0|A1|b:the=0.17 cue:v0|A1|b:to=-0.08 cue:v0|A1|b:verb=-0.11 cue:v0|A1|b:word=-0.28 cue:v0|A1|full=-0.31
cue:v0|A1|open=0.19 cue:v0|A1|piece=-0.15 cue:v0|A2|14=-0.07 cue:v0|A2|b:,=-0.07 cue:v0|A2|b:.=-0.19
cue:v0|A2|b:Cap=-0.18 cue:v0|A2|b:a=-0.12 cue:v0|A2|b:and=-0.15 cue:v0|A2|b:edge=-0.13 cue:v0|A2|b:on=-0.06
cue:v0|A2|b:prep=0.43 cue:v0|A2|b:the=-0.15 cue:v0|A2|b:verb=-0.14 cue:v0|A2|b:word=0.22 cue:v0|A2|full=-0.1
cue:v0|A|+=0.41 cue:v0|A|0=-0.25 cue:v0|A|1=-0.31 cue:v0|A|14=0.38 cue:v0|A|3=0.38 cue:v0|A|7=-0.67
cue:v0|A|b:(=-0.28 cue:v0|A|b:,=-0.13 cue:v0|A|b:.=-0.53 cue:v0|A|b:Cap=0.56 cue:v0|A|b:a=-0.88
cue:v0|A|b:about=-0.28 cue:v0|A|b:and=0.27 cue:v0|A|b:as=-0.21 cue:v0|A|b:but=0.47 cue:v0|A|b:called=0.43
cue:v0|A|b:conj=-0.26 cue:v0|A|b:ed=0.15 cue:v0|A|b:edge=-0.07 cue:v0|A|b:for=-0.36 cue:v0|A|b:in=0.52
cue:v0|A|b:is=-0.32 cue:v0|A|b:of=0.12 cue:v0|A|b:on=-0.42 cue:v0|A|b:or=-0.09 cue:v0|A|b:p=-0.18
cue:v0|A|b:poss=0.42 cue:v0|A|b:prep=-0.36 cue:v0|A|b:pron=-0.43 cue:v0|A|b:quote=-0.18 cue:v0|A|b:said=-0.11
cue:v0|A|b:say1=0.14 cue:v0|A|b:say2=-0.49 cue:v0|A|b:that=-0.2 cue:v0|A|b:the=0.07 cue:v0|A|b:to=-0.67
cue:v0|A|b:was=-0.2 cue:v0|A|b:word=0.19 cue:v0|A|open=0.13 cue:v0|A|piece=0.06 cue:v0|B1|+=-0.17 cue:v0|B1|3=0.48
cue:v0|B1|7=-0.32 cue:v0|B1|b:,=-0.18 cue:v0|B1|b:-=-0.08 cue:v0|B1|b::=0.32 cue:v0|B1|b:Cap=-0.21
cue:v0|B1|b:about=-0.09 cue:v0|B1|b:and=-0.38 cue:v0|B1|b:as=-0.18 cue:v0|B1|b:by=-0.11 cue:v0|B1|b:called=-0.06
cue:v0|B1|b:conj=-0.11 cue:v0|B1|b:ed=-0.09 cue:v0|B1|b:for=-0.34 cue:v0|B1|b:his=-0.2 cue:v0|B1|b:is=-0.23
cue:v0|B1|b:not=-0.12 cue:v0|B1|b:nouns=-0.46 cue:v0|B1|b:of=-0.35 cue:v0|B1|b:on=0.59 cue:v0|B1|b:poss=-0.13
cue:v0|B1|b:prep=0.72 cue:v0|B1|b:pron=-0.34 cue:v0|B1|b:say1=-0.41 cue:v0|B1|b:say2=-0.08 cue:v0|B1|b:that=-0.33
cue:v0|B1|b:the=-0.41 cue:v0|B1|b:to=-0.54 cue:v0|B1|b:verb=-0.47 cue:v0|B1|b:word=0.38 cue:v0|B1|full=0.17
cue:v0|B1|open=-0.21 cue:v0|B1|piece=-0.1 cue:v0|B2|+=-0.34 cue:v0|B2|7=-0.09 cue:v0|B2|b:,=-0.08 cue:v0|B2|b:.=-0.29
cue:v0|B2|b:Cap=-0.07 cue:v0|B2|b:a=-0.08 cue:v0|B2|b:and=-0.08 cue:v0|B2|b:his=-0.18 cue:v0|B2|b:of=-0.07
cue:v0|B2|b:say1=-0.18 cue:v0|B2|b:word=0.11 cue:v0|B2|full=-0.3 cue:v0|B2|open=-0.18 cue:v0|B2|piece=-0.26
cue:v0|B3|+=-0.17 cue:v0|B3|b:verb=-0.07 cue:v0|B3|piece=-0.14 cue:v0|B|+=-0.2 cue:v0|B|0=0.37 cue:v0|B|1=-0.41
cue:v0|B|3=-0.14 cue:v0|B|b:,=0.12 cue:v0|B|b::=0.39 cue:v0|B|b:Cap=0.16 cue:v0|B|b:a=-0.18 cue:v0|B|b:about=-0.7
cue:v0|B|b:adv=-0.14 cue:v0|B|b:an=-0.23 cue:v0|B|b:and=0.31 cue:v0|B|b:as=-0.29 cue:v0|B|b:by=0.17
cue:v0|B|b:called=-0.1 cue:v0|B|b:conj=-0.17 cue:v0|B|b:ed=0.44 cue:v0|B|b:his=0.32 cue:v0|B|b:in=-0.5
cue:v0|B|b:is=0.48 cue:v0|B|b:it=0.17 cue:v0|B|b:like=-0.36 cue:v0|B|b:not=-0.28 cue:v0|B|b:nouns=0.38
cue:v0|B|b:of=-0.27 cue:v0|B|b:on=-0.24 cue:v0|B|b:or=-0.31 cue:v0|B|b:poss=0.69 cue:v0|B|b:prep=-0.59
cue:v0|B|b:pron=-0.56 cue:v0|B|b:said=-0.25 cue:v0|B|b:say1=0.14 cue:v0|B|b:say2=-0.33 cue:v0|B|b:the=-0.57
cue:v0|B|b:to=-0.08 cue:v0|B|b:was=-0.29 cue:v0|B|b:word=0.1 cue:v0|B|full=-0.74 cue:v0|N1|1=-0.32 cue:v0|N1|3=-0.1
cue:v0|N1|b:,=-0.18 cue:v0|N1|b:-=0.15 cue:v0|N1|b:.=-0.18 cue:v0|N1|b::=-0.14 cue:v0|N1|b:Cap=-0.2
cue:v0|N1|b:a=-0.26 cue:v0|N1|b:adv=0.22 cue:v0|N1|b:an=-0.13 cue:v0|N1|b:and=-0.17 cue:v0|N1|b:as=0.3
cue:v0|N1|b:ed=0.3 cue:v0|N1|b:edge=-0.7 cue:v0|N1|b:for=-0.21 cue:v0|N1|b:his=-0.2 cue:v0|N1|b:in=-0.12
cue:v0|N1|b:is=0.1 cue:v0|N1|b:nouns=0.3 cue:v0|N1|b:of=-0.38 cue:v0|N1|b:on=-0.41 cue:v0|N1|b:p=-0.07
cue:v0|N1|b:poss=-0.59 cue:v0|N1|b:prep=0.28 cue:v0|N1|b:pron=-0.1 cue:v0|N1|b:quote=-0.15 cue:v0|N1|b:say1=0.34
cue:v0|N1|b:say2=0.3 cue:v0|N1|b:that=-0.09 cue:v0|N1|b:the=-0.46 cue:v0|N1|b:to=0.21 cue:v0|N1|b:verb=0.37
cue:v0|N1|b:was=-0.21 cue:v0|N1|b:with=-0.23 cue:v0|N1|b:word=-0.24 cue:v0|N1|full=-0.43 cue:v0|N1|open=-0.13
cue:v0|N1|piece=0.11 cue:v0|P1|0=-0.11 cue:v0|P1|1=-0.31 cue:v0|P1|3=-0.56 cue:v0|P1|b:(=-0.07 cue:v0|P1|b:,=-0.31
cue:v0|P1|b:-=-0.13 cue:v0|P1|b:.=0.22 cue:v0|P1|b::=-0.12 cue:v0|P1|b:a=-0.1 cue:v0|P1|b:about=-0.16
cue:v0|P1|b:adv=-0.23 cue:v0|P1|b:an=-0.12 cue:v0|P1|b:and=-0.23 cue:v0|P1|b:as=-0.26 cue:v0|P1|b:conj=-0.12
cue:v0|P1|b:ed=-0.14 cue:v0|P1|b:edge=-0.42 cue:v0|P1|b:for=-0.11 cue:v0|P1|b:his=-0.25 cue:v0|P1|b:in=0.52
cue:v0|P1|b:is=-0.22 cue:v0|P1|b:it=-0.12 cue:v0|P1|b:not=-0.08 cue:v0|P1|b:nouns=-0.35 cue:v0|P1|b:of=-0.29
cue:v0|P1|b:on=-0.11 cue:v0|P1|b:p=-0.24 cue:v0|P1|b:poss=-0.1 cue:v0|P1|b:prep=-0.33 cue:v0|P1|b:pron=-0.22
cue:v0|P1|b:quote=-0.24 cue:v0|P1|b:said=0.5 cue:v0|P1|b:say1=-0.27 cue:v0|P1|b:say2=-0.12 cue:v0|P1|b:that=0.31
cue:v0|P1|b:the=-0.2 cue:v0|P1|b:to=-0.3 cue:v0|P1|b:verb=-0.22 cue:v0|P1|b:with=-0.09 cue:v0|P1|b:word=-0.15
cue:v0|P1|full=-0.39 cue:v0|P1|open=0.1 cue:v0|P1|piece=-0.18 cue:v0|P2|0=-0.3 cue:v0|P2|1=-0.27 cue:v0|P2|3=-0.21
cue:v0|P2|b:the=-0.1 cue:v0|P2|b:verb=-0.14 cue:v0|P2|b:word=-0.13 cue:v0|P2|open=-0.08 cue:v0|P2|piece=-0.52
cue:v0|finite|false=-0.12 cue:v0|finite|true=0.11 cue:v0|participle|false=-0.12 cue:v0|participle|true=-0.86
cue:v1|A1|+=0.14 cue:v1|A1|0=0.32 cue:v1|A1|1=0.25 cue:v1|A1|14=0.26 cue:v1|A1|3=-0.47 cue:v1|A1|7=-0.48
cue:v1|A1|b:,=-0.37 cue:v1|A1|b:.=0.37 cue:v1|A1|b:a=0.27 cue:v1|A1|b:adv=-0.07 cue:v1|A1|b:and=-0.07
cue:v1|A1|b:as=-0.15 cue:v1|A1|b:ed=-0.07 cue:v1|A1|b:edge=0.47 cue:v1|A1|b:for=-0.09 cue:v1|A1|b:his=-0.09
cue:v1|A1|b:in=-0.06 cue:v1|A1|b:nouns=0.27 cue:v1|A1|b:of=-0.38 cue:v1|A1|b:on=0.17 cue:v1|A1|b:poss=-0.34
cue:v1|A1|b:prep=-0.07 cue:v1|A1|b:pron=-0.1 cue:v1|A1|b:quote=-0.42 cue:v1|A1|b:say1=-0.26 cue:v1|A1|b:say2=-0.14
cue:v1|A1|b:that=-0.1 cue:v1|A1|b:the=-0.55 cue:v1|A1|b:to=-0.19 cue:v1|A1|b:verb=-0.37 cue:v1|A1|b:word=0.57
cue:v1|A1|full=0.15 cue:v1|A1|open=0.13 cue:v1|A1|piece=0.19 cue:v1|A2|+=-0.39 cue:v1|A2|14=-0.1 cue:v1|A2|b:Cap=-0.1
cue:v1|A2|b:and=-0.06 cue:v1|A2|b:that=-0.07 cue:v1|A2|b:the=-0.14 cue:v1|A2|b:word=-0.23 cue:v1|A2|open=-0.16
cue:v1|A2|piece=-0.4 cue:v1|A|+=0.06 cue:v1|A|0=-0.12 cue:v1|A|1=-0.17 cue:v1|A|14=0.09 cue:v1|A|3=0.12
cue:v1|A|7=0.12 cue:v1|A|b:,=-0.37 cue:v1|A|b:-=-0.32 cue:v1|A|b:.=0.2 cue:v1|A|b:a=0.14 cue:v1|A|b:about=-0.08
cue:v1|A|b:adv=0.67 cue:v1|A|b:and=0.19 cue:v1|A|b:as=-0.19 cue:v1|A|b:called=-0.51 cue:v1|A|b:conj=-0.25
cue:v1|A|b:ed=0.2 cue:v1|A|b:edge=-0.17 cue:v1|A|b:for=-0.65 cue:v1|A|b:his=-0.14 cue:v1|A|b:in=0.34
cue:v1|A|b:is=0.47 cue:v1|A|b:nouns=-0.5 cue:v1|A|b:of=0.09 cue:v1|A|b:p=-0.39 cue:v1|A|b:pron=-0.33
cue:v1|A|b:quote=-0.16 cue:v1|A|b:say2=0.29 cue:v1|A|b:that=-0.19 cue:v1|A|b:the=0.06 cue:v1|A|b:to=0.13
cue:v1|A|b:verb=-0.08 cue:v1|A|b:was=0.61 cue:v1|A|open=-0.33 cue:v1|A|piece=0.19 cue:v1|B1|1=-0.56
cue:v1|B1|14=-0.31 cue:v1|B1|3=-0.16 cue:v1|B1|7=0.48 cue:v1|B1|b:,=-0.31 cue:v1|B1|b::=-0.22 cue:v1|B1|b:Cap=-0.46
cue:v1|B1|b:a=-0.1 cue:v1|B1|b:adv=-0.24 cue:v1|B1|b:as=-0.11 cue:v1|B1|b:by=-0.08 cue:v1|B1|b:conj=-0.39
cue:v1|B1|b:ed=-0.09 cue:v1|B1|b:in=-0.2 cue:v1|B1|b:nouns=-0.38 cue:v1|B1|b:of=-0.08 cue:v1|B1|b:poss=-0.15
cue:v1|B1|b:prep=0.1 cue:v1|B1|b:pron=-0.1 cue:v1|B1|b:said=-0.08 cue:v1|B1|b:say1=0.09 cue:v1|B1|b:say2=-0.08
cue:v1|B1|b:that=0.38 cue:v1|B1|b:to=0.38 cue:v1|B1|b:verb=-0.41 cue:v1|B1|full=-0.11 cue:v1|B1|piece=-0.19
cue:v1|B2|+=0.13 cue:v1|B2|14=-0.13 cue:v1|B2|b:,=0.4 cue:v1|B2|b:.=-0.09 cue:v1|B2|b:Cap=0.22 cue:v1|B2|b:a=0.25
cue:v1|B2|b:his=0.2 cue:v1|B2|b:pron=0.32 cue:v1|B2|b:the=-0.09 cue:v1|B2|b:verb=-0.36 cue:v1|B2|b:word=-0.53
cue:v1|B2|full=-0.16 cue:v1|B2|open=-0.18 cue:v1|B2|piece=0.21 cue:v1|B3|+=0.13 cue:v1|B3|b:pron=-0.25
cue:v1|B3|b:word=-0.12 cue:v1|B3|piece=0.14 cue:v1|B|1=-0.33 cue:v1|B|14=0.19 cue:v1|B|3=0.14 cue:v1|B|7=0.14
cue:v1|B|b:,=-0.28 cue:v1|B|b:-=0.37 cue:v1|B|b::=0.13 cue:v1|B|b:Cap=0.32 cue:v1|B|b:a=-0.28 cue:v1|B|b:adv=0.08
cue:v1|B|b:an=0.77 cue:v1|B|b:as=-0.12 cue:v1|B|b:by=0.1 cue:v1|B|b:conj=0.28 cue:v1|B|b:ed=-0.13
cue:v1|B|b:for=-0.89 cue:v1|B|b:his=0.68 cue:v1|B|b:in=-0.75 cue:v1|B|b:is=0.82 cue:v1|B|b:not=0.39
cue:v1|B|b:of=0.48 cue:v1|B|b:on=-0.67 cue:v1|B|b:or=0.22 cue:v1|B|b:poss=0.36 cue:v1|B|b:prep=-0.08
cue:v1|B|b:pron=0.12 cue:v1|B|b:quote=-0.08 cue:v1|B|b:say2=0.62 cue:v1|B|b:that=0.14 cue:v1|B|b:the=0.87
cue:v1|B|b:titled=-0.72 cue:v1|B|b:to=0.32 cue:v1|B|b:verb=-0.21 cue:v1|B|b:was=-0.39 cue:v1|B|b:with=-0.55
cue:v1|B|b:word=-0.06 cue:v1|B|full=0.22 cue:v1|B|open=0.1 cue:v1|N1|0=-0.25 cue:v1|N1|1=-0.43 cue:v1|N1|b:,=-0.29
cue:v1|N1|b:.=-0.37 cue:v1|N1|b::=-0.34 cue:v1|N1|b:Cap=-0.44 cue:v1|N1|b:a=-0.28 cue:v1|N1|b:adv=-0.22
cue:v1|N1|b:and=-0.16 cue:v1|N1|b:as=0.42 cue:v1|N1|b:by=-0.09 cue:v1|N1|b:conj=0.4 cue:v1|N1|b:ed=-0.26
cue:v1|N1|b:for=-0.22 cue:v1|N1|b:in=-0.27 cue:v1|N1|b:is=-0.08 cue:v1|N1|b:nouns=-0.32 cue:v1|N1|b:of=-0.32
cue:v1|N1|b:on=-0.18 cue:v1|N1|b:p=-0.25 cue:v1|N1|b:poss=0.34 cue:v1|N1|b:prep=-0.25 cue:v1|N1|b:pron=-0.12
cue:v1|N1|b:quote=-0.32 cue:v1|N1|b:said=0.5 cue:v1|N1|b:say2=-0.12 cue:v1|N1|b:that=-0.09 cue:v1|N1|b:the=-0.38
cue:v1|N1|b:to=-0.22 cue:v1|N1|b:verb=-0.27 cue:v1|N1|b:word=-0.11 cue:v1|N1|full=-0.08 cue:v1|N1|open=-0.14
cue:v1|N1|piece=-0.41 cue:v1|P1|1=-0.29 cue:v1|P1|3=-0.3 cue:v1|P1|b:,=0.12 cue:v1|P1|b:-=-0.16 cue:v1|P1|b:.=-0.37
cue:v1|P1|b::=-0.49 cue:v1|P1|b:Cap=-0.45 cue:v1|P1|b:a=0.28 cue:v1|P1|b:about=-0.29 cue:v1|P1|b:adv=0.23
cue:v1|P1|b:an=-0.12 cue:v1|P1|b:and=0.3 cue:v1|P1|b:as=-0.45 cue:v1|P1|b:but=-0.17 cue:v1|P1|b:by=0.41
cue:v1|P1|b:called=-0.21 cue:v1|P1|b:conj=-0.07 cue:v1|P1|b:ed=-0.35 cue:v1|P1|b:edge=-0.19 cue:v1|P1|b:for=-0.11
cue:v1|P1|b:his=-0.36 cue:v1|P1|b:in=-0.25 cue:v1|P1|b:it=-0.37 cue:v1|P1|b:not=0.34 cue:v1|P1|b:nouns=-0.32
cue:v1|P1|b:of=0.57 cue:v1|P1|b:or=-0.2 cue:v1|P1|b:p=-0.53 cue:v1|P1|b:poss=-0.1 cue:v1|P1|b:quote=0.34
cue:v1|P1|b:said=-0.31 cue:v1|P1|b:say2=-0.14 cue:v1|P1|b:that=0.39 cue:v1|P1|b:the=-0.22 cue:v1|P1|b:to=-0.44
cue:v1|P1|b:verb=-0.71 cue:v1|P1|b:was=-0.09 cue:v1|P1|b:with=-0.08 cue:v1|P1|b:word=-0.11 cue:v1|P1|full=-0.12
cue:v1|P1|piece=-0.11 cue:v1|P2|0=0.16 cue:v1|P2|3=-0.12 cue:v1|P2|b:,=-0.09 cue:v1|P2|b:edge=-0.36
cue:v1|P2|b:say1=-0.11 cue:v1|P2|b:the=0.46 cue:v1|P2|b:verb=-0.15 cue:v1|P2|b:word=-0.34 cue:v1|P2|full=-0.45
cue:v1|P2|open=0.24 cue:v1|P2|piece=0.27 cue:v1|base|false=-0.11 cue:v1|base|true=-0.51 cue:v1|finite|false=0.19
cue:v1|finite|true=0.24 cue:v1|none|false=-0.61 cue:v1|participle|false=-0.42 cue:v1|participle|true=-0.36
cue:v1|past-participle|false=-0.21 cue:v1|past-participle|true=0.48 cue:v2|A1|0=-0.36 cue:v2|A1|1=0.08
cue:v2|A1|14=-0.59 cue:v2|A1|7=-0.44 cue:v2|A1|b:,=-0.23 cue:v2|A1|b:.=-0.19 cue:v2|A1|b:Cap=-0.27
cue:v2|A1|b:a=-0.27 cue:v2|A1|b:and=-0.08 cue:v2|A1|b:as=-0.09 cue:v2|A1|b:edge=-0.26 cue:v2|A1|b:for=-0.09
cue:v2|A1|b:in=-0.16 cue:v2|A1|b:is=-0.11 cue:v2|A1|b:nouns=0.09 cue:v2|A1|b:of=-0.06 cue:v2|A1|b:on=-0.07
cue:v2|A1|b:poss=-0.18 cue:v2|A1|b:pron=-0.08 cue:v2|A1|b:quote=0.13 cue:v2|A1|b:say1=-0.06 cue:v2|A1|b:the=-0.22
cue:v2|A1|b:to=-0.13 cue:v2|A1|b:word=0.34 cue:v2|A1|full=-0.52 cue:v2|A1|open=-0.39 cue:v2|A1|piece=-0.06
cue:v2|A2|+=-0.55 cue:v2|A2|14=-0.08 cue:v2|A2|b:a=-0.07 cue:v2|A2|b:prep=-0.11 cue:v2|A2|b:the=-0.13
cue:v2|A2|b:verb=-0.22 cue:v2|A2|b:word=-0.14 cue:v2|A2|open=-0.17 cue:v2|A2|piece=-0.54 cue:v2|A|+=-0.36
cue:v2|A|0=-0.09 cue:v2|A|1=0.13 cue:v2|A|14=-0.37 cue:v2|A|3=0.15 cue:v2|A|b:,=-0.1 cue:v2|A|b:.=0.48
cue:v2|A|b:Cap=-0.21 cue:v2|A|b:a=-0.34 cue:v2|A|b:an=-0.53 cue:v2|A|b:and=0.48 cue:v2|A|b:as=-0.45
cue:v2|A|b:ed=0.63 cue:v2|A|b:edge=0.13 cue:v2|A|b:for=0.21 cue:v2|A|b:his=-0.37 cue:v2|A|b:in=-0.26
cue:v2|A|b:nouns=0.51 cue:v2|A|b:of=0.47 cue:v2|A|b:p=-0.24 cue:v2|A|b:poss=-0.77 cue:v2|A|b:pron=-0.65
cue:v2|A|b:say1=-0.17 cue:v2|A|b:say2=-0.44 cue:v2|A|b:that=-0.24 cue:v2|A|b:the=-0.22 cue:v2|A|b:to=-0.25
cue:v2|A|b:verb=0.63 cue:v2|A|b:was=-0.07 cue:v2|A|full=0.21 cue:v2|A|open=-0.22 cue:v2|A|piece=-0.21
cue:v2|B1|+=-0.1 cue:v2|B1|1=0.84 cue:v2|B1|14=0.11 cue:v2|B1|3=-0.2 cue:v2|B1|7=-0.42 cue:v2|B1|b:.=0.57
cue:v2|B1|b::=-0.27 cue:v2|B1|b:a=-0.7 cue:v2|B1|b:adv=0.6 cue:v2|B1|b:and=-0.36 cue:v2|B1|b:as=-0.47
cue:v2|B1|b:conj=-0.19 cue:v2|B1|b:ed=0.17 cue:v2|B1|b:for=-0.13 cue:v2|B1|b:his=0.2 cue:v2|B1|b:nouns=-0.72
cue:v2|B1|b:of=-0.34 cue:v2|B1|b:prep=0.33 cue:v2|B1|b:pron=-0.28 cue:v2|B1|b:quote=0.28 cue:v2|B1|b:say1=-0.61
cue:v2|B1|b:that=-0.3 cue:v2|B1|b:the=-0.45 cue:v2|B1|b:to=0.15 cue:v2|B1|b:word=-0.07 cue:v2|B1|full=0.27
cue:v2|B1|open=0.24 cue:v2|B1|piece=-0.24 cue:v2|B2|+=0.07 cue:v2|B2|14=0.08 cue:v2|B2|b:,=-0.57 cue:v2|B2|b:.=-0.14
cue:v2|B2|b:Cap=0.39 cue:v2|B2|b:say1=0.11 cue:v2|B2|b:the=-0.42 cue:v2|B2|b:verb=0.16 cue:v2|B2|b:word=-0.31
cue:v2|B2|full=0.26 cue:v2|B2|open=-0.4 cue:v2|B2|piece=-0.07 cue:v2|B3|+=-0.14 cue:v2|B3|b:the=-0.24
cue:v2|B3|full=-0.12 cue:v2|B3|piece=0.08 cue:v2|B|+=0.12 cue:v2|B|0=-0.28 cue:v2|B|1=0.24 cue:v2|B|14=-0.1
cue:v2|B|b:,=0.29 cue:v2|B|b:-=-0.37 cue:v2|B|b:Cap=0.22 cue:v2|B|b:a=-0.28 cue:v2|B|b:about=0.74 cue:v2|B|b:adv=0.35
cue:v2|B|b:an=0.06 cue:v2|B|b:and=-0.44 cue:v2|B|b:by=-0.11 cue:v2|B|b:ed=0.14 cue:v2|B|b:his=-0.55
cue:v2|B|b:in=0.14 cue:v2|B|b:is=-0.26 cue:v2|B|b:it=0.2 cue:v2|B|b:not=0.31 cue:v2|B|b:nouns=-0.7 cue:v2|B|b:of=0.41
cue:v2|B|b:on=0.88 cue:v2|B|b:or=-0.42 cue:v2|B|b:poss=-0.33 cue:v2|B|b:prep=0.26 cue:v2|B|b:pron=0.26
cue:v2|B|b:say1=-0.51 cue:v2|B|b:say2=-0.16 cue:v2|B|b:that=0.35 cue:v2|B|b:the=0.22 cue:v2|B|b:to=-0.1
cue:v2|B|b:verb=0.09 cue:v2|B|b:was=0.14 cue:v2|B|b:with=-0.39 cue:v2|B|b:word=0.19 cue:v2|B|full=0.13
cue:v2|B|open=0.08 cue:v2|B|piece=-0.07 cue:v2|N1|0=-0.21 cue:v2|N1|1=0.16 cue:v2|N1|3=-0.17 cue:v2|N1|b:,=-0.47
cue:v2|N1|b:.=-0.25 cue:v2|N1|b::=-0.13 cue:v2|N1|b:Cap=-0.14 cue:v2|N1|b:a=0.22 cue:v2|N1|b:and=-0.17
cue:v2|N1|b:as=-0.08 cue:v2|N1|b:ed=-0.18 cue:v2|N1|b:edge=0.16 cue:v2|N1|b:for=-0.17 cue:v2|N1|b:his=-0.26
cue:v2|N1|b:in=-0.12 cue:v2|N1|b:is=-0.22 cue:v2|N1|b:not=0.54 cue:v2|N1|b:nouns=-0.27 cue:v2|N1|b:of=-0.19
cue:v2|N1|b:p=-0.16 cue:v2|N1|b:poss=-0.38 cue:v2|N1|b:prep=-0.17 cue:v2|N1|b:pron=0.39 cue:v2|N1|b:quote=-0.18
cue:v2|N1|b:said=-0.3 cue:v2|N1|b:say1=-0.46 cue:v2|N1|b:that=-0.11 cue:v2|N1|b:the=0.14 cue:v2|N1|b:to=-0.35
cue:v2|N1|b:verb=-0.34 cue:v2|N1|b:with=-0.2 cue:v2|N1|b:word=-0.21 cue:v2|N1|full=-0.06 cue:v2|N1|open=-0.51
cue:v2|P1|1=0.26 cue:v2|P1|3=-0.59 cue:v2|P1|b:,=0.2 cue:v2|P1|b:-=0.34 cue:v2|P1|b:.=-0.6 cue:v2|P1|b::=-0.39
cue:v2|P1|b:Cap=0.09 cue:v2|P1|b:a=-0.46 cue:v2|P1|b:about=-0.5 cue:v2|P1|b:adv=0.33 cue:v2|P1|b:and=-0.45
cue:v2|P1|b:as=0.51 cue:v2|P1|b:by=-0.09 cue:v2|P1|b:ed=-0.33 cue:v2|P1|b:for=-0.18 cue:v2|P1|b:his=-0.28
cue:v2|P1|b:in=0.36 cue:v2|P1|b:not=-0.1 cue:v2|P1|b:nouns=-0.48 cue:v2|P1|b:of=0.61 cue:v2|P1|b:on=-0.1
cue:v2|P1|b:p=0.34 cue:v2|P1|b:poss=-0.38 cue:v2|P1|b:prep=-0.1 cue:v2|P1|b:pron=0.41 cue:v2|P1|b:quote=-0.15
cue:v2|P1|b:say1=-0.25 cue:v2|P1|b:say2=-0.36 cue:v2|P1|b:that=-0.09 cue:v2|P1|b:the=-0.12 cue:v2|P1|b:was=-0.12
cue:v2|P1|b:word=-0.64 cue:v2|P1|piece=0.06 cue:v2|P2|0=0.19 cue:v2|P2|1=0.1 cue:v2|P2|b:,=-0.32
cue:v2|P2|b:Cap=-0.25 cue:v2|P2|b:a=-0.08 cue:v2|P2|b:edge=-0.13 cue:v2|P2|b:nouns=-0.13 cue:v2|P2|b:say1=0.19
cue:v2|P2|b:the=-0.09 cue:v2|P2|b:verb=-0.2 cue:v2|P2|b:word=-0.38 cue:v2|P2|full=-0.15 cue:v2|P2|open=0.41
cue:v2|P2|piece=0.09 cue:v2|base|false=-0.16 cue:v2|base|true=-0.51 cue:v2|finite|true=-0.17 cue:v2|none|false=-0.12
cue:v2|participle|false=0.18 cue:v2|participle|true=0.12 cue:write|A1|+=-0.12 cue:write|A1|14=-0.28
cue:write|A1|7=-0.17 cue:write|A1|b:word=-0.31 cue:write|A1|full=0.27 cue:write|A1|piece=-0.43 cue:write|A|+=0.12
cue:write|A|0=0.19 cue:write|A|1=-0.35 cue:write|A|3=-0.46 cue:write|A|7=0.27 cue:write|A|b:.=0.64
cue:write|A|b:Cap=0.67 cue:write|A|b:edge=1.29 cue:write|A|b:the=-0.5 cue:write|A|b:word=0.44 cue:write|A|full=0.2
cue:write|A|open=-0.11 cue:write|A|piece=-0.2 cue:write|B1|+=-0.27 cue:write|B1|1=-0.19 cue:write|B1|14=-0.1
cue:write|B1|3=0.34 cue:write|B1|7=0.21 cue:write|B1|b:,=-0.23 cue:write|B1|b:.=0.22 cue:write|B1|b:to=-0.07
cue:write|B1|b:verb=-0.21 cue:write|B1|b:word=-0.22 cue:write|B1|full=0.13 cue:write|B1|open=-0.43
cue:write|B1|piece=-0.48 cue:write|B2|+=-0.48 cue:write|B2|full=-0.08 cue:write|B2|piece=-0.38 cue:write|B|+=-0.28
cue:write|B|1=0.66 cue:write|B|14=-0.75 cue:write|B|3=0.45 cue:write|B|7=0.39 cue:write|B|b:,=0.35
cue:write|B|b:Cap=-0.13 cue:write|B|b:a=0.79 cue:write|B|b:nouns=0.45 cue:write|B|b:poss=0.37 cue:write|B|b:pron=0.43
cue:write|B|b:say1=-0.2 cue:write|B|b:say2=0.99 cue:write|B|b:that=-0.54 cue:write|B|b:the=0.07
cue:write|B|b:verb=0.32 cue:write|B|b:word=-0.86 cue:write|B|full=-0.65 cue:write|B|open=0.19 cue:write|B|piece=0.29
cue:write|N1|0=-0.46 cue:write|N1|1=-0.24 cue:write|N1|b:,=0.23 cue:write|N1|b:Cap=-0.29 cue:write|N1|b:and=-0.06
cue:write|N1|b:ed=-0.27 cue:write|N1|b:edge=-0.29 cue:write|N1|b:his=-0.12 cue:write|N1|b:nouns=-0.29
cue:write|N1|b:poss=0.08 cue:write|N1|b:pron=-0.31 cue:write|N1|b:say1=-0.08 cue:write|N1|b:the=0.36
cue:write|N1|b:to=-0.07 cue:write|N1|b:verb=-0.14 cue:write|N1|b:word=-0.29 cue:write|N1|full=-0.33
cue:write|N1|open=-0.15 cue:write|N1|piece=-0.46 cue:write|P1|0=0.37 cue:write|P1|1=-0.46 cue:write|P1|b:,=-0.29
cue:write|P1|b:.=0.42 cue:write|P1|b::=-0.06 cue:write|P1|b:Cap=-0.12 cue:write|P1|b:a=-0.07 cue:write|P1|b:and=-0.16
cue:write|P1|b:as=0.59 cue:write|P1|b:conj=-0.14 cue:write|P1|b:edge=-0.36 cue:write|P1|b:in=-0.15
cue:write|P1|b:nouns=0.3 cue:write|P1|b:on=-0.16 cue:write|P1|b:p=-0.75 cue:write|P1|b:poss=-0.26
cue:write|P1|b:prep=0.29 cue:write|P1|b:pron=0.22 cue:write|P1|b:say1=0.38 cue:write|P1|b:the=-0.25
cue:write|P1|b:to=-0.07 cue:write|P1|b:verb=-0.35 cue:write|P1|b:was=-0.28 cue:write|P1|b:word=0.21
cue:write|P1|full=-0.17 cue:write|P1|open=0.12 cue:write|P1|piece=0.53 cue:write|P2|0=-0.38 cue:write|P2|1=-0.19
cue:write|P2|b:Cap=-0.11 cue:write|P2|b:edge=-0.18 cue:write|P2|full=-0.34 cue:write|P2|open=-0.11
cue:write|P2|piece=-0.26 cue:write|base|true=-0.36 cue:write|finite|false=-0.17 cue:write|finite|true=0.17
cue:write|none|false=0.13 cue:write|participle|false=0.18 cue:write|participle|true=-0.06
cue:write|past-participle|false=-0.46 em:A1|false=-0.11 em:A2|false=-0.13 em:A2|true=-0.35 em:A|false=0.15
em:A|true=-0.46 em:B1|true=-0.46 em:B2|false=-0.19 em:B2|true=0.21 em:B3|false=-0.16 em:B3|true=-0.09 em:B|false=0.14
em:L|false=0.13 em:N1|false=-0.07 em:N1|true=-0.37 em:P1|false=-0.14 em:P2|false=-0.1 em:P2|true=-0.58
emk:false|according2=0.29 emk:false|bare1=0.16 emk:false|by2=0.18 emk:false|by2p=0.13 emk:false|label2=0.06
emk:false|sv0i=-0.19 emk:false|sv0ip=-0.19 emk:false|sv0p=-0.35 emk:false|sv1i=-0.17 emk:false|sv1ip=0.09
emk:false|sv1p=-0.33 emk:false|sv2=0.14 emk:false|sv2ip=-0.55 emk:false|sv2p=-0.71 emk:false|vs0=-0.28
emk:true|sv0=-0.16 emk:true|sv1p=-0.15 emk:true|sv2p=-0.38 f:base|1=-0.08 f:base|2=-0.15 f:finite|0=-0.1
f:finite|2=0.14 f:none|2=0.27 f:participle|0=-0.27 f:participle|1=-0.22 f:participle|2=-0.16
f:past-participle|1=-0.11 f:past-participle|2=-0.46 gap:+|sv|group=-0.45 gap:+|sv|heshe=-0.83 gap:+|sv|his=-0.13
gap:+|sv|i=-0.59 gap:+|sv|it=-0.21 gap:+|sv|name=-0.21 gap:+|sv|names=-0.44 gap:+|sv|nominal=-0.9 gap:+|sv|org=-0.73
gap:+|sv|they=-0.21 gap:+|sv|who=-0.29 gap:+|sv|you=-0.18 gap:0|according|group=0.28 gap:0|according|name=0.19
gap:0|according|nominal=0.28 gap:0|according|org=0.22 gap:0|bare|names=0.5 gap:0|by|group=0.29 gap:0|by|name=-0.1
gap:0|by|names=-0.34 gap:0|by|nominal=0.44 gap:0|label|name=-0.22 gap:0|label|nominal=-0.27 gap:0|label|org=0.86
gap:0|noun|group=0.22 gap:0|noun|his=0.08 gap:0|noun|it=-0.66 gap:0|noun|names=-0.34 gap:0|noun|nominal=0.17
gap:0|noun|org=-0.24 gap:0|sv|his=-0.72 gap:0|sv|i=-0.08 gap:0|sv|it=-0.17 gap:0|sv|name=0.08 gap:0|sv|names=-0.12
gap:0|sv|nominal=-0.18 gap:0|sv|org=0.18 gap:0|sv|they=-0.17 gap:0|sv|we=-0.09 gap:0|sv|who=-0.17 gap:0|sv|you=-0.2
gap:0|vs|group=-0.71 gap:0|vs|heshe=-0.14 gap:0|vs|it=-0.09 gap:0|vs|name=0.06 gap:0|vs|nominal=-0.13
gap:0|vs|org=-0.09 gap:14|sv|group=-0.26 gap:14|sv|heshe=-0.16 gap:14|sv|his=-0.44 gap:14|sv|i=-0.13
gap:14|sv|it=0.07 gap:14|sv|name=-0.09 gap:14|sv|names=-0.28 gap:14|sv|nominal=-0.2 gap:14|sv|org=0.19
gap:14|sv|they=0.16 gap:14|sv|we=-0.3 gap:14|sv|who=-0.09 gap:14|sv|you=-0.21 gap:1|noun|his=0.31 gap:1|noun|it=0.45
gap:1|noun|nominal=-0.34 gap:1|noun|org=-0.31 gap:1|sv|group=-0.17 gap:1|sv|heshe=0.41 gap:1|sv|his=-0.37
gap:1|sv|i=0.2 gap:1|sv|it=-0.13 gap:1|sv|name=0.21 gap:1|sv|names=0.63 gap:1|sv|nominal=-0.08 gap:1|sv|org=0.3
gap:1|sv|they=0.51 gap:1|sv|we=0.37 gap:1|sv|you=-0.49 gap:3|bare|name=-0.44 gap:3|noun|his=-0.37 gap:3|noun|it=-0.14
gap:3|noun|name=-0.19 gap:3|noun|nominal=0.13 gap:3|noun|org=-0.26 gap:3|sv|group=0.2 gap:3|sv|heshe=0.52
gap:3|sv|his=-0.33 gap:3|sv|i=-0.21 gap:3|sv|it=-0.68 gap:3|sv|name=0.25 gap:3|sv|names=-0.56 gap:3|sv|nominal=0.37
gap:3|sv|they=-0.17 gap:3|sv|we=-0.34 gap:3|sv|who=-0.14 gap:3|sv|you=0.09 gap:7|noun|name=-0.63 gap:7|sv|group=-0.52
gap:7|sv|heshe=0.5 gap:7|sv|his=-0.64 gap:7|sv|i=0.45 gap:7|sv|it=0.08 gap:7|sv|name=0.42 gap:7|sv|names=-0.5
gap:7|sv|nominal=-0.45 gap:7|sv|org=-0.5 gap:7|sv|they=-0.16 gap:7|sv|we=-0.19 gap:7|sv|who=-0.24 in=-1.71
in:noun1=-0.36 in:sv0=-0.82 in:sv0i=-0.37 in:sv0ip=-0.22 in:sv0p=-0.35 in:sv1=-2.25 in:sv1i=-0.71 in:sv1ip=-0.1
in:sv1p=-0.08 in:sv2=-1.61 in:sv2i=-0.71 in:vs0=-0.08 in:vs2=-0.44 k:according2=0.29 k:bare1=0.16 k:by2=0.18
k:by2p=0.13 k:label2=0.06 k:sv0=-0.08 k:sv0i=-0.19 k:sv0ip=-0.19 k:sv0p=-0.23 k:sv1i=-0.17 k:sv1ip=0.09 k:sv1p=-0.33
k:sv2=0.13 k:sv2ip=-0.55 k:sv2p=-0.8 k:vs0=-0.28 n:a:(=-0.26 n:a:(|w1=-0.15 n:a:)=0.31 n:a:)|w1=-0.49 n:a:)|w2=0.69
n:a:,=-0.21 n:a:,|w+=-0.46 n:a:,|w1=-0.2 n:a:,|w2=-0.32 n:a:-=0.45 n:a:-|w+=-0.69 n:a:-|w1=-0.17 n:a:-|w2=0.22
n:a:-|w3=0.32 n:a:-|w5=0.33 n:a:-|w9=0.89 n:a:.=-0.28 n:a:.|w1=-0.1 n:a:.|w2=-0.35 n:a:.|w3=-0.16 n:a:.|w9=-0.29
n:a::=-0.67 n:a::|w1=-0.18 n:a::|w2=-0.29 n:a::|w3=-0.33 n:a::|w5=-0.28 n:a:;=0.28 n:a:;|w1=0.14 n:a:;|w2=0.17
n:a:Cap|w+=-0.23 n:a:Cap|w2=-0.08 n:a:Cap|w3=0.77 n:a:Cap|w5=-0.18 n:a:Cap|w9=-0.53 n:a:about=0.19 n:a:about|w1=0.25
n:a:about|w2=0.41 n:a:about|w3=-0.53 n:a:about|w5=-0.43 n:a:adv=-0.07 n:a:adv|w+=0.34 n:a:adv|w1=0.19
n:a:adv|w2=-0.81 n:a:adv|w5=-0.13 n:a:an=0.5 n:a:and=0.1 n:a:and|w+=0.5 n:a:and|w1=-0.08 n:a:and|w2=-0.35
n:a:and|w3=-0.48 n:a:and|w5=0.47 n:a:and|w9=-0.26 n:a:an|w1=0.38 n:a:as=-0.29 n:a:as|w1=-0.22 n:a:as|w2=0.13
n:a:as|w5=-0.11 n:a:as|w9=-0.61 n:a:a|w+=-0.44 n:a:a|w1=-0.3 n:a:a|w5=-0.08 n:a:a|w9=0.36 n:a:but=-0.13
n:a:but|w1=0.26 n:a:but|w3=-0.21 n:a:but|w5=-0.77 n:a:but|w9=0.09 n:a:by=0.49 n:a:by|w+=0.59 n:a:by|w1=0.33
n:a:by|w2=-0.18 n:a:by|w5=-0.46 n:a:by|w9=0.28 n:a:conj=-0.23 n:a:conj|w+=-0.18 n:a:conj|w1=-0.78 n:a:conj|w3=0.59
n:a:conj|w5=-0.14 n:a:conj|w9=-0.52 n:a:edge|w+=-0.33 n:a:edge|w1=0.35 n:a:edge|w2=0.19 n:a:edge|w3=-0.27
n:a:edge|w5=0.37 n:a:ed|w1=0.18 n:a:ed|w3=0.32 n:a:ed|w5=-0.14 n:a:for=0.07 n:a:for|w1=-0.11 n:a:for|w2=-0.64
n:a:for|w3=-0.28 n:a:for|w5=0.38 n:a:for|w9=0.37 n:a:his=0.13 n:a:his|w1=0.16 n:a:his|w3=-0.76 n:a:in=0.23
n:a:in|w+=-0.52 n:a:in|w1=-0.13 n:a:in|w2=0.33 n:a:in|w3=-0.31 n:a:in|w5=0.51 n:a:in|w9=-0.9 n:a:is=0.39
n:a:is|w1=-0.23 n:a:is|w2=0.21 n:a:is|w3=0.54 n:a:is|w5=-0.28 n:a:it=0.07 n:a:it|w2=0.42 n:a:like=-0.36 n:a:not=-0.29
n:a:not|w1=-0.16 n:a:not|w2=-0.67 n:a:nouns=-0.06 n:a:nouns|w+=-0.37 n:a:nouns|w1=-0.14 n:a:nouns|w2=-0.23
n:a:nouns|w3=-0.1 n:a:nouns|w5=0.34 n:a:nouns|w9=0.11 n:a:of=-0.6 n:a:of|w+=-0.28 n:a:of|w1=-0.3 n:a:of|w2=-0.15
n:a:of|w3=-0.21 n:a:of|w5=-0.36 n:a:of|w9=-0.51 n:a:on=0.21 n:a:on|w1=-0.27 n:a:on|w2=0.28 n:a:on|w3=0.38
n:a:on|w5=-0.21 n:a:or=0.1 n:a:or|w1=0.29 n:a:or|w5=-0.07 n:a:p=0.47 n:a:prep=0.13 n:a:prep|w+=-0.25
n:a:prep|w1=-0.66 n:a:prep|w2=0.55 n:a:prep|w3=0.51 n:a:prep|w5=-0.63 n:a:prep|w9=-0.63 n:a:pron|w+=0.15
n:a:pron|w1=-0.31 n:a:pron|w2=-0.22 n:a:pron|w3=0.13 n:a:pron|w9=-0.65 n:a:p|w+=0.17 n:a:p|w1=0.41 n:a:p|w2=0.08
n:a:p|w5=-0.12 n:a:p|w9=0.3 n:a:quote=0.12 n:a:quote|w+=0.42 n:a:quote|w1=0.07 n:a:quote|w2=-0.87 n:a:quote|w3=-0.3
n:a:quote|w5=0.19 n:a:quote|w9=0.14 n:a:said=-0.08 n:a:said|w+=0.07 n:a:said|w5=-0.42 n:a:said|w9=-0.62
n:a:say1|w1=-0.08 n:a:say1|w2=-0.13 n:a:say1|w3=-0.18 n:a:say1|w5=-0.06 n:a:say1|w9=0.08 n:a:say2=0.2
n:a:say2|w+=0.08 n:a:say2|w1=0.53 n:a:say2|w2=0.08 n:a:say2|w3=-0.7 n:a:that=0.48 n:a:that|w1=0.23 n:a:that|w2=-0.07
n:a:that|w3=0.07 n:a:that|w5=-0.08 n:a:that|w9=0.5 n:a:the=-0.18 n:a:the|w+=-0.17 n:a:the|w1=-0.42 n:a:the|w2=0.21
n:a:the|w3=-0.43 n:a:the|w5=-0.37 n:a:the|w9=0.39 n:a:to=-0.19 n:a:to|w+=-0.65 n:a:to|w1=0.06 n:a:to|w3=-0.15
n:a:to|w5=-0.39 n:a:to|w9=-0.15 n:a:verb|w+=0.13 n:a:verb|w1=0.11 n:a:verb|w3=0.06 n:a:verb|w5=-0.32
n:a:verb|w9=-0.32 n:a:was=0.06 n:a:was|w1=-0.67 n:a:was|w3=0.2 n:a:was|w5=0.16 n:a:with=0.17 n:a:with|w1=-0.44
n:a:with|w2=-0.27 n:a:with|w3=0.38 n:a:with|w5=-0.58 n:a:word=0.1 n:a:word|w+=0.79 n:a:word|w1=0.17 n:a:word|w2=-0.06
n:a:word|w3=-0.56 n:a:word|w9=-0.52 n:alone:false=0.21 n:alone:true=-0.29 n:any:false=0.18 n:b:(=0.45 n:b:(|w1=-0.44
n:b:,|w1=-0.45 n:b:,|w2=0.24 n:b:,|w9=-0.09 n:b:-=0.06 n:b:-|w2=0.35 n:b:-|w5=-0.36 n:b:-|w9=0.25 n:b:.=-0.36
n:b:.|w1=0.18 n:b:.|w2=-0.89 n:b:.|w3=-0.24 n:b:.|w5=-1.39 n:b:.|w9=-0.35 n:b::=-0.22 n:b::|w+=-0.11 n:b::|w1=-0.19
n:b::|w3=-0.39 n:b::|w5=-0.37 n:b::|w9=0.34 n:b:Cap=-0.25 n:b:Cap|w+=-0.75 n:b:Cap|w1=0.25 n:b:Cap|w2=-0.15
n:b:Cap|w3=-0.44 n:b:Cap|w5=-0.39 n:b:Cap|w9=-0.1 n:b:a=0.22 n:b:about=0.09 n:b:about|w1=-0.22 n:b:about|w2=-0.3
n:b:about|w5=0.23 n:b:adv|w+=-0.7 n:b:adv|w1=-0.14 n:b:adv|w2=-0.25 n:b:adv|w3=-0.45 n:b:adv|w5=0.73 n:b:an=0.24
n:b:and|w+=0.62 n:b:and|w1=0.25 n:b:and|w2=-0.28 n:b:and|w3=-0.17 n:b:and|w5=-0.19 n:b:and|w9=-0.23 n:b:an|w1=0.2
n:b:an|w2=-0.46 n:b:an|w3=-0.57 n:b:an|w5=-0.45 n:b:as=-0.08 n:b:as|w1=0.07 n:b:as|w2=-0.19 n:b:as|w3=-0.45
n:b:as|w5=0.61 n:b:a|w+=0.51 n:b:a|w1=-0.27 n:b:a|w2=0.35 n:b:a|w3=-0.2 n:b:a|w5=-0.17 n:b:a|w9=0.32 n:b:but=-0.15
n:b:but|w1=-0.75 n:b:but|w5=0.39 n:b:by|w1=-0.26 n:b:by|w2=0.2 n:b:by|w3=-0.61 n:b:by|w5=-0.51 n:b:called=0.2
n:b:called|w1=0.6 n:b:conj=0.1 n:b:conj|w+=0.4 n:b:conj|w1=-0.18 n:b:conj|w2=-0.5 n:b:conj|w3=0.6 n:b:conj|w5=-0.13
n:b:conj|w9=-0.37 n:b:ed=0.13 n:b:edge=-0.26 n:b:edge|w1=-0.27 n:b:edge|w2=-0.68 n:b:edge|w3=-0.35 n:b:edge|w5=-0.83
n:b:edge|w9=-0.3 n:b:ed|w1=-0.1 n:b:ed|w2=0.1 n:b:ed|w3=0.2 n:b:ed|w5=0.2 n:b:ed|w9=-0.45 n:b:for=0.33
n:b:for|w+=0.22 n:b:for|w1=-0.32 n:b:for|w2=0.43 n:b:for|w3=0.29 n:b:for|w5=-1.08 n:b:for|w9=0.53 n:b:his=0.17
n:b:his|w+=-0.53 n:b:his|w1=0.17 n:b:his|w2=0.18 n:b:his|w5=0.12 n:b:his|w9=-0.91 n:b:in=-0.13 n:b:in|w1=-0.87
n:b:in|w2=-0.08 n:b:in|w3=0.4 n:b:in|w9=0.3 n:b:is=-0.11 n:b:is|w+=0.43 n:b:is|w1=-0.14 n:b:is|w2=0.23 n:b:is|w3=-0.6
n:b:is|w5=-0.25 n:b:is|w9=-0.21 n:b:it=-0.54 n:b:it|w1=-0.47 n:b:it|w2=-0.5 n:b:it|w5=-0.46 n:b:it|w9=-0.16
n:b:like=0.28 n:b:like|w1=0.64 n:b:not=-0.17 n:b:not|w1=-0.75 n:b:not|w2=0.11 n:b:not|w3=0.14 n:b:nouns|w+=0.34
n:b:nouns|w1=-0.51 n:b:nouns|w2=0.22 n:b:nouns|w3=-0.52 n:b:nouns|w5=0.36 n:b:of=0.19 n:b:of|w1=0.21 n:b:of|w2=-0.09
n:b:of|w3=-0.12 n:b:of|w5=-0.55 n:b:of|w9=0.55 n:b:on|w1=-0.15 n:b:on|w2=-0.51 n:b:on|w3=0.28 n:b:on|w5=0.37
n:b:on|w9=-0.19 n:b:or=0.28 n:b:or|w1=0.27 n:b:or|w3=-0.26 n:b:p=0.72 n:b:poss=0.34 n:b:poss|w+=-0.64
n:b:poss|w1=-0.1 n:b:poss|w2=0.13 n:b:poss|w3=0.28 n:b:poss|w5=-0.08 n:b:poss|w9=0.52 n:b:prep=-0.31
n:b:prep|w3=-0.21 n:b:prep|w5=-0.2 n:b:prep|w9=-0.37 n:b:pron|w+=0.4 n:b:pron|w1=-0.09 n:b:pron|w2=-0.63
n:b:pron|w3=0.53 n:b:pron|w5=-0.79 n:b:pron|w9=-0.07 n:b:p|w1=1.64 n:b:p|w3=0.61 n:b:quote=-0.13 n:b:quote|w+=-0.24
n:b:quote|w1=0.46 n:b:quote|w2=-0.24 n:b:quote|w3=-0.36 n:b:quote|w5=0.38 n:b:said=-0.12 n:b:said|w+=-0.2
n:b:said|w1=-0.35 n:b:said|w2=-0.51 n:b:said|w3=0.46 n:b:said|w5=-0.32 n:b:said|w9=-0.14 n:b:say1=-0.08
n:b:say1|w+=0.31 n:b:say1|w1=-0.36 n:b:say1|w2=-0.14 n:b:say1|w5=0.28 n:b:say1|w9=-0.97 n:b:say2|w+=0.1
n:b:say2|w1=-0.51 n:b:say2|w2=-0.1 n:b:say2|w3=-0.26 n:b:say2|w5=0.68 n:b:say2|w9=-0.85 n:b:that|w+=0.11
n:b:that|w2=-0.53 n:b:that|w3=0.35 n:b:that|w5=-1.12 n:b:that|w9=0.21 n:b:the=0.09 n:b:the|w+=-0.23 n:b:the|w1=-0.1
n:b:the|w3=0.2 n:b:the|w9=-0.67 n:b:titled=0.32 n:b:to|w+=-0.31 n:b:to|w1=-0.19 n:b:to|w2=-0.26 n:b:to|w5=0.32
n:b:to|w9=0.35 n:b:verb|w+=-1.01 n:b:verb|w1=-0.28 n:b:verb|w2=-0.57 n:b:verb|w3=0.35 n:b:verb|w5=0.35 n:b:was=0.1
n:b:was|w+=-0.33 n:b:was|w1=-0.64 n:b:was|w2=0.23 n:b:was|w3=0.27 n:b:was|w5=0.24 n:b:was|w9=-0.36 n:b:with=0.2
n:b:with|w1=-0.08 n:b:with|w2=0.35 n:b:with|w3=0.46 n:b:with|w5=-0.61 n:b:word|w+=-0.07 n:b:word|w2=0.22
n:b:word|w3=-0.45 n:b:word|w5=-0.07 n:b:word|w9=-0.6 n:in:false=-0.1 n:in:true=2.46 n:k:heading=-0.45
n:k:paragraph=0.22 n:l:!=0.07 n:l:,=0.57 n:l:-=-0.81 n:l:.=0.11 n:l:?=-0.08 n:s:false=-0.21 n:s:true=3.37
n:say:false=0.09 n:say:true=0.22 n:t:false=0.06 n:t:false|b:(=0.58 n:t:false|b:-=-0.15 n:t:false|b:.=-0.21
n:t:false|b::=0.09 n:t:false|b:a=0.08 n:t:false|b:about=-0.33 n:t:false|b:an=0.23 n:t:false|b:as=0.18
n:t:false|b:but=-0.15 n:t:false|b:called=-0.39 n:t:false|b:conj=0.08 n:t:false|b:ed=-0.2 n:t:false|b:edge=-0.32
n:t:false|b:for=0.16 n:t:false|b:his=-0.15 n:t:false|b:in=0.08 n:t:false|b:is=-0.07 n:t:false|b:it=-0.54
n:t:false|b:like=0.17 n:t:false|b:not=-0.14 n:t:false|b:nouns=-0.14 n:t:false|b:on=-0.22 n:t:false|b:or=0.22
n:t:false|b:p=0.48 n:t:false|b:poss=-0.68 n:t:false|b:pron=0.12 n:t:false|b:quote=-0.32 n:t:false|b:said=-0.16
n:t:false|b:say1=0.06 n:t:false|b:say2=-0.09 n:t:false|b:that=0.07 n:t:false|b:to=-0.09 n:t:false|b:verb=-0.12
n:t:false|b:with=0.44 n:t:false|w1=0.1 n:t:false|w3=0.09 n:t:false|w5=-0.21 n:t:false|w9=-0.11 n:t:true=0.6
n:t:true|b:,=0.08 n:t:true|b:.=-1.02 n:t:true|b::=-0.82 n:t:true|b:Cap=-0.5 n:t:true|b:a=0.29 n:t:true|b:about=0.49
n:t:true|b:adv=-0.39 n:t:true|b:and=0.08 n:t:true|b:as=-0.36 n:t:true|b:called=0.39 n:t:true|b:conj=-0.08
n:t:true|b:ed=0.48 n:t:true|b:edge=0.44 n:t:true|b:for=0.39 n:t:true|b:his=0.47 n:t:true|b:in=-0.43
n:t:true|b:is=-0.45 n:t:true|b:nouns=0.48 n:t:true|b:of=0.17 n:t:true|b:on=0.17 n:t:true|b:p=0.82
n:t:true|b:poss=1.16 n:t:true|b:prep=-0.63 n:t:true|b:pron=-0.54 n:t:true|b:quote=0.28 n:t:true|b:say1=-0.41
n:t:true|b:say2=0.16 n:t:true|b:that=-0.72 n:t:true|b:the=0.26 n:t:true|b:to=0.29 n:t:true|b:verb=0.39
n:t:true|b:with=-0.48 n:t:true|b:word=-0.22 n:t:true|w+=-0.18 n:t:true|w1=-0.11 n:t:true|w2=0.32 n:t:true|w3=0.25
n:t:true|w5=0.76 n:t:true|w9=0.63 n:w+|full=-0.1 n:w+|piece=0.24 n:w+|say:false=-0.17 n:w+|say:true=0.17
n:w1|full=0.66 n:w1|open=-0.1 n:w1|say:true=0.07 n:w2=0.21 n:w2|full=0.67 n:w2|open=-0.27 n:w2|piece=0.11
n:w2|say:false=0.12 n:w2|say:true=0.12 n:w3=0.19 n:w3|full=0.23 n:w3|open=0.37 n:w3|piece=-0.14 n:w3|say:true=0.27
n:w5=0.13 n:w5|full=0.21 n:w5|open=0.13 n:w5|piece=-0.15 n:w5|say:false=0.11 n:w9|full=-0.34 n:w9|open=0.49
n:w9|piece=0.1 n:w9|say:false=0.14 n:w9|say:true=-0.08 neg:true=-0.7 null=0.18 p:A=0.06 p:A1=-0.09 p:A2=-0.15
p:B=0.12 p:B2=-0.1 p:B3=-0.17 p:L=0.13 p:N1=-0.11 p:P1=-0.11 p:P2=-0.15 pa:A1|false=-0.09 pa:A2|false=-0.15
pa:A|false=0.06 pa:B2|false=-0.1 pa:B3|false=-0.17 pa:B|false=0.12 pa:L|false=0.13 pa:N1|false=-0.12 pa:N1|true=0.09
pa:P1|false=-0.12 pa:P1|true=0.31 pa:P2|false=-0.1 pa:P2|true=-0.09 pb:A1|--=-0.1 pb:A1|-o=-0.08 pb:A1|o-=-0.06
pb:A1|oo=-0.34 pb:A1|q-=0.11 pb:A1|qo=-0.12 pb:A2|--=-0.16 pb:A2|-o=-0.23 pb:A2|o-=-0.06 pb:A2|oo=-0.1 pb:A|-o=-0.71
pb:A|o-=0.16 pb:A|oo=0.28 pb:A|q-=0.17 pb:B1|--=-0.12 pb:B1|o-=0.13 pb:B1|oo=-0.32 pb:B2|--=-0.17 pb:B2|-o=-0.41
pb:B2|o-=0.36 pb:B3|--=-0.37 pb:B3|-o=-0.22 pb:B3|o-=0.29 pb:B|--=0.12 pb:B|-o=-0.13 pb:B|-q=0.15 pb:B|o-=-0.06
pb:B|oq=0.09 pb:L|--=0.07 pb:L|-q=0.35 pb:N1|--=-0.15 pb:N1|oo=0.34 pb:P1|--=-0.1 pb:P1|o-=-0.13 pb:P1|oo=-0.6
pb:P2|--=-0.1 pb:P2|-o=-0.22 pb:P2|o-=-0.07 pb:P2|oo=-0.23 pf:A1|base=-0.63 pf:A1|none=-0.08 pf:A1|participle=-0.45
pf:A1|past-participle=0.48 pf:A2|base=-0.39 pf:A2|finite=-0.26 pf:A2|none=0.17 pf:A2|participle=0.34 pf:A|base=0.22
pf:A|finite=0.08 pf:A|none=0.41 pf:A|participle=-0.77 pf:A|past-participle=-0.19 pf:B1|none=-0.17
pf:B1|participle=-0.44 pf:B1|past-participle=-0.53 pf:B2|base=0.23 pf:B2|participle=-0.76 pf:B2|past-participle=-0.28
pf:B3|base=-0.31 pf:B3|none=-0.3 pf:B3|participle=-0.32 pf:B|base=-0.12 pf:B|finite=0.13 pf:B|none=0.07
pf:B|participle=0.17 pf:B|past-participle=-0.32 pf:L|none=0.13 pf:N1|base=-0.19 pf:N1|finite=-0.08 pf:N1|none=-0.17
pf:N1|participle=-0.31 pf:N1|past-participle=-0.25 pf:P1|base=-0.16 pf:P1|finite=-0.1 pf:P1|participle=-0.36
pf:P1|past-participle=0.11 pf:P2|base=-0.18 pf:P2|finite=-0.08 pf:P2|none=-0.13 pf:P2|participle=-0.5 pg:A1|+=-0.06
pg:A1|1=-0.33 pg:A1|3=-0.48 pg:A1|7=-0.17 pg:A2|+=-0.15 pg:A2|14=-0.16 pg:A2|7=-0.15 pg:A|+=-0.13 pg:A|0=0.1
pg:A|3=0.08 pg:B1|+=-0.13 pg:B1|1=0.12 pg:B1|3=0.19 pg:B2|+=-0.09 pg:B2|14=0.12 pg:B2|7=-0.3 pg:B3|+=-0.19
pg:B|+=-0.06 pg:B|1=0.12 pg:B|3=0.16 pg:B|7=0.22 pg:L|+=-0.14 pg:L|0=0.07 pg:L|1=0.22 pg:L|14=-0.08 pg:L|3=0.28
pg:L|7=0.14 pg:N1|0=-0.08 pg:N1|1=-0.38 pg:N1|3=-0.55 pg:P1|0=-0.11 pg:P1|1=-0.14 pg:P2|0=-0.12 pg:P2|1=-0.16
pg:P2|3=-0.27 ph:groupbody=-0.06 ph:groupdoc=-0.27 ph:groupother=-0.28 ph:grouptime=-0.22 ph:his=-0.37 ph:it=-0.24
ph:name=0.09 ph:names=-0.15 ph:nominalbody=-0.18 ph:nominaldoc=0.26 ph:nominalother=-0.28 ph:nominalrole=0.09
ph:nominaltime=-0.14 ph:org=0.22 ph:they=-0.13 ph:we=-0.16 ph:who=-0.32 ph:you=-0.26 phk:body|1=-0.34 phk:doc|0=0.38
phk:doc|1=0.07 phk:other|0=-0.17 phk:other|1=-0.43 phk:other|2=-0.38 phk:role|0=-0.14 phk:role|1=0.13 phk:role|2=0.15
phk:time|0=-0.64 phk:time|1=0.18 phk:time|2=-0.11 phk:|0=-0.13 phk:|1=0.08 phk:|2=0.15 pk:A1|by1p=-0.29
pk:A1|noun1=-0.32 pk:A1|sv0=-0.14 pk:A1|sv0i=-0.15 pk:A1|sv0ip=-0.19 pk:A1|sv1i=-0.29 pk:A1|sv1ip=0.39
pk:A1|sv1p=0.24 pk:A1|sv2i=-0.32 pk:A1|sv2p=-0.1 pk:A1|vs0=-0.12 pk:A1|vs1=-0.11 pk:A1|vs2=0.25
pk:A2|according2=-0.12 pk:A2|noun1=0.26 pk:A2|sv0=-0.26 pk:A2|sv0i=0.17 pk:A2|sv0ip=0.16 pk:A2|sv0p=-0.21
pk:A2|sv1=-0.15 pk:A2|sv1i=-0.35 pk:A2|sv1p=-0.1 pk:A2|sv2=-0.2 pk:A2|sv2i=-0.2 pk:A2|vs2=-0.22 pk:A|according2=0.49
pk:A|by1=0.38 pk:A|by2=-0.09 pk:A|sv0=-0.16 pk:A|sv0i=-0.2 pk:A|sv0ip=0.19 pk:A|sv0p=-0.11 pk:A|sv1i=-0.08
pk:A|sv1ip=-0.61 pk:A|sv1p=-0.15 pk:A|sv2=0.26 pk:A|sv2i=-0.34 pk:A|sv2ip=-0.09 pk:A|sv2p=-0.31 pk:A|vs0=-0.1
pk:A|vs2=0.47 pk:B1|by1p=0.17 pk:B1|noun1=-0.3 pk:B1|sv0=-0.08 pk:B1|sv0i=-0.22 pk:B1|sv0ip=-0.25 pk:B1|sv0p=-0.16
pk:B1|sv1=-0.13 pk:B1|sv1i=-0.17 pk:B1|sv1ip=-0.22 pk:B1|sv1p=0.17 pk:B1|sv2=0.11 pk:B1|sv2i=-0.09 pk:B1|sv2p=-0.09
pk:B1|vs0=-0.19 pk:B1|vs1=0.13 pk:B1|vs2=0.09 pk:B2|according2=0.11 pk:B2|noun1=-0.22 pk:B2|sv0=-0.18
pk:B2|sv0i=-0.08 pk:B2|sv0ip=-0.07 pk:B2|sv0p=-0.19 pk:B2|sv1=-0.17 pk:B2|sv1i=-0.34 pk:B2|sv1ip=0.25
pk:B2|sv1p=-0.12 pk:B2|sv2=0.08 pk:B2|sv2i=-0.26 pk:B2|vs0=-0.19 pk:B2|vs2=0.33 pk:B3|noun1=-0.08 pk:B3|sv0=-0.24
pk:B3|sv0i=-0.15 pk:B3|sv0p=-0.07 pk:B3|sv1=-0.06 pk:B3|sv1i=-0.19 pk:B3|sv2i=-0.15 pk:B3|vs2=0.32
pk:B|according2=0.23 pk:B|bare1=0.23 pk:B|by1p=0.09 pk:B|by2=0.34 pk:B|noun1=-0.16 pk:B|sv0i=-0.35 pk:B|sv0ip=-0.29
pk:B|sv0p=-0.36 pk:B|sv1=0.22 pk:B|sv1i=-0.06 pk:B|sv1ip=-0.12 pk:B|sv1p=-0.44 pk:B|sv2=0.4 pk:B|sv2i=0.24
pk:B|sv2ip=-0.49 pk:B|sv2p=-0.65 pk:B|vs0=-0.48 pk:B|vs1=0.13 pk:B|vs2=-0.31 pk:L|label2=0.13 pk:N1|according2=-0.46
pk:N1|bare1=-0.44 pk:N1|by1=-0.17 pk:N1|by1p=-0.11 pk:N1|noun1=0.13 pk:N1|sv0=-0.06 pk:N1|sv0i=-0.16
pk:N1|sv0ip=-0.08 pk:N1|sv0p=-0.19 pk:N1|sv1=-0.09 pk:N1|sv1ip=-0.26 pk:N1|sv1p=-0.29 pk:N1|sv2=-0.1 pk:N1|sv2i=-0.17
pk:N1|sv2p=-0.09 pk:N1|vs0=-0.21 pk:N1|vs1=-0.17 pk:N1|vs2=-0.22 pk:P1|according2=-0.14 pk:P1|bare1=0.09
pk:P1|by1=-0.14 pk:P1|by1p=-0.18 pk:P1|by2p=-0.29 pk:P1|label2=-0.09 pk:P1|noun1=0.07 pk:P1|sv0=-0.12
pk:P1|sv0i=-0.15 pk:P1|sv0ip=-0.24 pk:P1|sv1i=-0.31 pk:P1|sv1ip=0.32 pk:P1|sv1p=-0.35 pk:P1|sv2=-0.12
pk:P1|sv2p=-0.24 pk:P1|vs0=-0.14 pk:P1|vs1=-0.12 pk:P1|vs2=-0.24 pk:P2|according2=-0.07 pk:P2|noun1=-0.09
pk:P2|sv0=-0.1 pk:P2|sv2=-0.09 pk:P2|sv2i=-0.25 pk:P2|vs2=-0.11 pkb:A1|according2|--=0.12 pkb:A1|by1p|--=-0.29
pkb:A1|noun1|--=-0.28 pkb:A1|noun1|-o=-0.08 pkb:A1|sv0ip|--=-0.18 pkb:A1|sv0i|--=-0.1 pkb:A1|sv0i|-o=-0.08
pkb:A1|sv0i|o-=-0.15 pkb:A1|sv0i|q-=-0.18 pkb:A1|sv0p|--=0.08 pkb:A1|sv0p|o-=-0.15 pkb:A1|sv0|--=-0.08
pkb:A1|sv0|-o=-0.27 pkb:A1|sv0|o-=-0.56 pkb:A1|sv0|q-=-0.39 pkb:A1|sv1ip|--=-0.78 pkb:A1|sv1i|--=-0.24
pkb:A1|sv1i|o-=-0.19 pkb:A1|sv1p|--=0.25 pkb:A1|sv1|--=-0.11 pkb:A1|sv1|-o=0.12 pkb:A1|sv1|o-=-0.59
pkb:A1|sv1|q-=0.18 pkb:A1|sv2i|--=-0.28 pkb:A1|sv2i|-o=-0.08 pkb:A1|sv2i|o-=-0.09 pkb:A1|sv2p|--=-0.08
pkb:A1|sv2|--=-0.33 pkb:A1|sv2|o-=0.3 pkb:A1|sv2|oo=-0.3 pkb:A1|vs0|o-=-0.12 pkb:A1|vs1|o-=-0.1 pkb:A1|vs2|--=0.62
pkb:A1|vs2|o-=-0.75 pkb:A2|noun1|--=-0.32 pkb:A2|sv0ip|--=0.17 pkb:A2|sv0i|--=0.23 pkb:A2|sv0i|o-=-0.13
pkb:A2|sv0p|--=-0.18 pkb:A2|sv0|--=-0.24 pkb:A2|sv0|-o=-0.12 pkb:A2|sv0|o-=-0.19 pkb:A2|sv1i|--=-0.3
pkb:A2|sv1p|--=-0.1 pkb:A2|sv1|--=-0.14 pkb:A2|sv1|o-=-0.09 pkb:A2|sv2i|--=-0.19 pkb:A2|sv2|--=-0.09
pkb:A2|sv2|-o=-0.12 pkb:A2|sv2|o-=-0.26 pkb:A2|sv2|oo=-0.07 pkb:A2|vs2|o-=-0.19 pkb:A|according2|--=0.74
pkb:A|according2|o-=-0.4 pkb:A|according2|q-=0.16 pkb:A|by1p|--=-0.41 pkb:A|noun1|--=0.09 pkb:A|noun1|q-=-0.49
pkb:A|sv0ip|--=0.29 pkb:A|sv0ip|q-=-0.08 pkb:A|sv0i|--=-0.12 pkb:A|sv0i|o-=-0.14 pkb:A|sv0i|q-=-0.48
pkb:A|sv0p|q-=-0.24 pkb:A|sv0|-o=-0.13 pkb:A|sv0|o-=-0.1 pkb:A|sv0|q-=-0.32 pkb:A|sv0|qo=0.21 pkb:A|sv1ip|--=-0.39
pkb:A|sv1i|--=-0.3 pkb:A|sv1i|-o=-0.1 pkb:A|sv1i|o-=0.5 pkb:A|sv1p|q-=-0.32 pkb:A|sv1|--=-0.2 pkb:A|sv1|-o=-0.71
pkb:A|sv1|o-=0.38 pkb:A|sv1|q-=-0.22 pkb:A|sv1|qo=0.83 pkb:A|sv2i|--=-0.26 pkb:A|sv2i|-o=-0.06 pkb:A|sv2i|q-=-0.19
pkb:A|sv2|--=-0.16 pkb:A|sv2|-o=-0.44 pkb:A|sv2|o-=0.71 pkb:A|sv2|q-=0.46 pkb:A|sv2|qo=-0.41 pkb:A|vs0|o-=-0.32
pkb:A|vs2|--=1.03 pkb:A|vs2|o-=-0.32 pkb:A|vs2|q-=0.22 pkb:A|vs2|qo=-0.21 pkb:B1|according2|--=0.14
pkb:B1|by1p|--=0.18 pkb:B1|noun1|--=-0.25 pkb:B1|noun1|-o=-0.19 pkb:B1|sv0ip|--=-0.25 pkb:B1|sv0i|--=-0.22
pkb:B1|sv0i|o-=-0.16 pkb:B1|sv0p|--=-0.13 pkb:B1|sv0p|o-=-0.12 pkb:B1|sv0|--=-0.1 pkb:B1|sv0|-o=0.29
pkb:B1|sv0|o-=-0.5 pkb:B1|sv0|oo=-0.1 pkb:B1|sv1ip|--=-0.09 pkb:B1|sv1i|--=-0.22 pkb:B1|sv1i|o-=0.06
pkb:B1|sv1p|--=0.22 pkb:B1|sv1|--=-0.09 pkb:B1|sv1|-o=-0.29 pkb:B1|sv2i|--=-0.33 pkb:B1|sv2i|-o=0.26
pkb:B1|sv2i|o-=0.4 pkb:B1|sv2p|--=-0.08 pkb:B1|sv2|--=-0.09 pkb:B1|sv2|-o=0.08 pkb:B1|sv2|o-=0.19 pkb:B1|sv2|oo=-0.26
pkb:B1|vs0|o-=-0.19 pkb:B1|vs1|o-=0.13 pkb:B1|vs2|--=-0.07 pkb:B1|vs2|o-=0.11 pkb:B2|according2|--=0.26
pkb:B2|noun1|--=-0.14 pkb:B2|sv0ip|--=-0.07 pkb:B2|sv0i|--=-0.08 pkb:B2|sv0p|--=-0.17 pkb:B2|sv0|--=-0.16
pkb:B2|sv0|-o=-0.11 pkb:B2|sv0|o-=-0.14 pkb:B2|sv1ip|--=-0.07 pkb:B2|sv1i|--=-0.29 pkb:B2|sv1i|o-=-0.11
pkb:B2|sv1p|--=-0.12 pkb:B2|sv1|--=-0.07 pkb:B2|sv1|-o=-0.18 pkb:B2|sv1|o-=-0.18 pkb:B2|sv2i|--=-0.25
pkb:B2|sv2|--=-0.09 pkb:B2|sv2|-o=-0.49 pkb:B2|sv2|o-=0.37 pkb:B2|vs0|o-=-0.19 pkb:B2|vs2|--=-0.18 pkb:B2|vs2|o-=0.4
pkb:B3|sv0i|--=-0.14 pkb:B3|sv0p|--=-0.07 pkb:B3|sv0|--=-0.2 pkb:B3|sv0|-o=-0.08 pkb:B3|sv0|o-=-0.07
pkb:B3|sv1i|--=-0.16 pkb:B3|sv2i|--=-0.14 pkb:B3|sv2|--=-0.35 pkb:B3|sv2|o-=0.27 pkb:B|according2|--=0.58
pkb:B|according2|-q=-0.42 pkb:B|bare1|-q=0.17 pkb:B|by1|--=-0.08 pkb:B|by2|--=0.16 pkb:B|noun1|--=-0.08
pkb:B|noun1|-o=-0.15 pkb:B|noun1|-q=-0.11 pkb:B|noun1|o-=-0.37 pkb:B|sv0ip|-q=-0.44 pkb:B|sv0i|--=-0.35
pkb:B|sv0i|-q=-0.44 pkb:B|sv0i|o-=0.12 pkb:B|sv0p|--=-0.27 pkb:B|sv0p|-q=-0.29 pkb:B|sv0p|o-=-0.47 pkb:B|sv0|-q=0.14
pkb:B|sv0|o-=0.41 pkb:B|sv0|oq=-0.42 pkb:B|sv1ip|--=-0.11 pkb:B|sv1i|--=-0.17 pkb:B|sv1i|-o=0.09 pkb:B|sv1i|-q=0.31
pkb:B|sv1i|oq=0.26 pkb:B|sv1p|--=-0.26 pkb:B|sv1p|-q=-0.56 pkb:B|sv1|--=0.14 pkb:B|sv1|-q=0.11 pkb:B|sv1|o-=0.49
pkb:B|sv2ip|--=-0.36 pkb:B|sv2i|--=0.26 pkb:B|sv2i|-o=-0.34 pkb:B|sv2i|-q=0.18 pkb:B|sv2i|o-=0.16 pkb:B|sv2i|oq=-0.07
pkb:B|sv2p|--=-0.39 pkb:B|sv2|--=0.43 pkb:B|sv2|-q=0.31 pkb:B|sv2|o-=-0.33 pkb:B|sv2|oq=0.22 pkb:B|vs0|o-=-0.47
pkb:B|vs1|--=0.08 pkb:B|vs2|--=-0.79 pkb:B|vs2|o-=-0.19 pkb:B|vs2|oq=0.15 pkb:L|label2|--=0.07 pkb:L|label2|-q=0.35
pkb:N1|according2|--=-0.45 pkb:N1|bare1|--=-0.15 pkb:N1|bare1|-o=-0.25 pkb:N1|by1p|--=-0.11 pkb:N1|by1|--=-0.17
pkb:N1|label2|--=-0.09 pkb:N1|noun1|--=0.17 pkb:N1|noun1|-o=-0.19 pkb:N1|sv0ip|--=-0.08 pkb:N1|sv0i|--=-0.13
pkb:N1|sv0i|-o=-0.1 pkb:N1|sv0i|o-=-0.15 pkb:N1|sv0p|--=-0.18 pkb:N1|sv0|o-=-0.53 pkb:N1|sv1ip|--=-0.26
pkb:N1|sv1i|o-=-0.09 pkb:N1|sv1p|--=-0.28 pkb:N1|sv1|--=-0.19 pkb:N1|sv1|-o=-0.09 pkb:N1|sv2i|--=-0.45
pkb:N1|sv2i|-o=-0.12 pkb:N1|sv2i|oo=0.38 pkb:N1|sv2p|--=-0.07 pkb:N1|sv2|--=-0.34 pkb:N1|sv2|-o=-0.12
pkb:N1|sv2|o-=0.15 pkb:N1|vs0|o-=-0.2 pkb:N1|vs1|--=-0.16 pkb:N1|vs2|--=-0.18 pkb:N1|vs2|o-=-0.2 pkb:N1|vs2|oo=-0.16
pkb:P1|according2|--=-0.11 pkb:P1|according2|-o=-0.06 pkb:P1|according2|o-=-0.07 pkb:P1|bare1|--=-0.43
pkb:P1|bare1|-o=0.38 pkb:P1|by1p|--=-0.15 pkb:P1|by1|--=-0.14 pkb:P1|by2p|--=-0.29 pkb:P1|label2|-o=-0.06
pkb:P1|label2|o-=-0.2 pkb:P1|noun1|--=-0.07 pkb:P1|noun1|-o=0.51 pkb:P1|sv0ip|--=-0.24 pkb:P1|sv0i|--=-0.14
pkb:P1|sv0i|-o=-0.12 pkb:P1|sv0i|o-=-0.15 pkb:P1|sv0p|-o=-0.08 pkb:P1|sv0|--=-0.12 pkb:P1|sv0|o-=-0.34
pkb:P1|sv1ip|--=-0.59 pkb:P1|sv1ip|o-=0.61 pkb:P1|sv1i|--=-0.29 pkb:P1|sv1i|-o=-0.18 pkb:P1|sv1i|o-=-0.17
pkb:P1|sv1p|--=-0.36 pkb:P1|sv1|-o=0.22 pkb:P1|sv1|o-=-0.35 pkb:P1|sv2i|--=0.2 pkb:P1|sv2i|-o=-0.22
pkb:P1|sv2i|o-=-0.62 pkb:P1|sv2i|oo=-0.07 pkb:P1|sv2p|--=-0.25 pkb:P1|sv2|-o=-0.65 pkb:P1|sv2|oo=-0.55
pkb:P1|vs0|o-=-0.14 pkb:P1|vs1|--=-0.08 pkb:P1|vs2|--=-0.31 pkb:P1|vs2|o-=-0.21 pkb:P2|according2|--=0.17
pkb:P2|according2|-o=-0.2 pkb:P2|according2|o-=-0.38 pkb:P2|label2|--=-0.35 pkb:P2|label2|-o=0.08 pkb:P2|sv0|--=-0.09
pkb:P2|sv1i|--=-0.09 pkb:P2|sv1|--=0.28 pkb:P2|sv1|-o=-0.31 pkb:P2|sv1|o-=-0.87 pkb:P2|sv2i|--=-0.22
pkb:P2|sv2|--=-0.42 pkb:P2|sv2|-o=-0.15 pkb:P2|sv2|o-=0.14 pkb:P2|sv2|oo=-0.18 pkg:A1|according2|+=-0.27
pkg:A1|according2|14=0.75 pkg:A1|according2|7=-0.58 pkg:A1|noun1|+=-0.22 pkg:A1|noun1|14=-0.15 pkg:A1|noun1|7=-0.1
pkg:A1|sv0ip|+=-0.09 pkg:A1|sv0ip|14=-0.09 pkg:A1|sv0i|+=-0.21 pkg:A1|sv0i|14=-0.19 pkg:A1|sv0i|7=0.12
pkg:A1|sv0p|+=0.07 pkg:A1|sv0p|0=-0.1 pkg:A1|sv0p|1=-0.13 pkg:A1|sv0p|14=-0.52 pkg:A1|sv0p|7=0.27 pkg:A1|sv0|+=-0.11
pkg:A1|sv0|0=-0.39 pkg:A1|sv0|1=-0.39 pkg:A1|sv0|14=0.14 pkg:A1|sv0|3=-0.33 pkg:A1|sv0|7=-0.44 pkg:A1|sv1ip|+=0.38
pkg:A1|sv1ip|14=0.13 pkg:A1|sv1i|+=-0.16 pkg:A1|sv1i|14=-0.37 pkg:A1|sv1i|7=-0.13 pkg:A1|sv1p|+=0.16
pkg:A1|sv1p|14=0.27 pkg:A1|sv1p|7=-0.17 pkg:A1|sv1|+=-0.19 pkg:A1|sv1|0=0.18 pkg:A1|sv1|1=-0.07 pkg:A1|sv1|14=-0.1
pkg:A1|sv1|3=-0.54 pkg:A1|sv1|7=0.12 pkg:A1|sv2i|+=-0.23 pkg:A1|sv2i|14=-0.25 pkg:A1|sv2|+=0.28 pkg:A1|sv2|1=-0.27
pkg:A1|sv2|14=-0.06 pkg:A1|sv2|3=-0.25 pkg:A1|sv2|7=-0.62 pkg:A1|vs1|14=-0.1 pkg:A1|vs2|+=-0.16 pkg:A1|vs2|14=-0.48
pkg:A1|vs2|7=0.52 pkg:A2|according2|+=-0.53 pkg:A2|noun1|+=0.26 pkg:A2|sv0ip|+=0.17 pkg:A2|sv0i|+=0.18
pkg:A2|sv0p|+=-0.19 pkg:A2|sv0|+=-0.24 pkg:A2|sv0|14=-0.28 pkg:A2|sv1i|+=-0.35 pkg:A2|sv1p|+=-0.1 pkg:A2|sv1|+=-0.1
pkg:A2|sv1|14=-0.16 pkg:A2|sv2i|+=-0.2 pkg:A2|sv2|+=-0.15 pkg:A2|sv2|14=-0.19 pkg:A2|sv2|7=-0.11 pkg:A2|vs2|+=-0.21
pkg:A|according2|+=-0.29 pkg:A|according2|0=-0.2 pkg:A|according2|1=0.98 pkg:A|according2|14=0.71
pkg:A|according2|3=0.28 pkg:A|according2|7=0.47 pkg:A|noun1|+=0.16 pkg:A|noun1|0=-0.39 pkg:A|noun1|1=-0.42
pkg:A|noun1|14=0.17 pkg:A|noun1|3=0.29 pkg:A|noun1|7=-0.38 pkg:A|sv0ip|+=-0.24 pkg:A|sv0ip|1=-0.17
pkg:A|sv0ip|14=0.43 pkg:A|sv0ip|3=0.07 pkg:A|sv0ip|7=-0.13 pkg:A|sv0i|+=-0.46 pkg:A|sv0i|0=-0.19 pkg:A|sv0i|1=-0.43
pkg:A|sv0i|14=-0.15 pkg:A|sv0i|3=0.4 pkg:A|sv0i|7=-0.29 pkg:A|sv0p|+=0.61 pkg:A|sv0p|0=-0.85 pkg:A|sv0p|1=0.13
pkg:A|sv0p|3=-0.38 pkg:A|sv0p|7=-0.48 pkg:A|sv0|+=-0.33 pkg:A|sv0|0=0.3 pkg:A|sv0|1=-0.31 pkg:A|sv0|14=-0.14
pkg:A|sv0|3=-0.34 pkg:A|sv0|7=-0.09 pkg:A|sv1ip|7=-0.35 pkg:A|sv1i|+=0.07 pkg:A|sv1i|0=-0.6 pkg:A|sv1i|1=-0.08
pkg:A|sv1i|14=-0.24 pkg:A|sv1i|3=0.8 pkg:A|sv1i|7=-0.3 pkg:A|sv1p|+=-0.13 pkg:A|sv1p|0=0.32 pkg:A|sv1p|1=-0.33
pkg:A|sv1p|14=-0.19 pkg:A|sv1p|3=-0.17 pkg:A|sv1p|7=-0.17 pkg:A|sv1|+=-0.29 pkg:A|sv1|0=-0.08 pkg:A|sv1|1=0.15
pkg:A|sv1|3=-0.12 pkg:A|sv1|7=0.09 pkg:A|sv2i|+=-0.12 pkg:A|sv2i|0=-0.66 pkg:A|sv2i|14=-0.3 pkg:A|sv2i|3=0.23
pkg:A|sv2|+=0.27 pkg:A|sv2|0=0.15 pkg:A|sv2|14=0.18 pkg:A|sv2|3=0.06 pkg:A|sv2|7=0.11 pkg:A|vs0|0=0.09
pkg:A|vs0|1=-0.4 pkg:A|vs0|14=-0.2 pkg:A|vs1|0=0.14 pkg:A|vs1|1=-0.18 pkg:A|vs2|+=0.52 pkg:A|vs2|0=0.18
pkg:A|vs2|14=0.46 pkg:A|vs2|3=0.29 pkg:A|vs2|7=0.25 pkg:B1|according2|+=-0.24 pkg:B1|according2|14=-0.17
pkg:B1|according2|7=0.34 pkg:B1|noun1|+=-0.49 pkg:B1|noun1|1=-0.37 pkg:B1|noun1|14=-0.11 pkg:B1|noun1|7=0.29
pkg:B1|sv0ip|+=-0.09 pkg:B1|sv0ip|14=-0.18 pkg:B1|sv0i|+=-0.28 pkg:B1|sv0i|14=-0.06 pkg:B1|sv0p|14=-0.49
pkg:B1|sv0p|7=0.15 pkg:B1|sv0|+=-0.13 pkg:B1|sv0|14=0.14 pkg:B1|sv0|3=0.21 pkg:B1|sv0|7=-0.45 pkg:B1|sv1ip|+=-0.17
pkg:B1|sv1i|+=-0.23 pkg:B1|sv1i|3=-0.1 pkg:B1|sv1p|+=0.28 pkg:B1|sv1p|14=-0.09 pkg:B1|sv1|+=-0.17 pkg:B1|sv1|1=-0.38
pkg:B1|sv1|14=0.17 pkg:B1|sv1|3=0.24 pkg:B1|sv1|7=-0.17 pkg:B1|sv2i|+=-0.08 pkg:B1|sv2i|14=0.2 pkg:B1|sv2i|3=-0.3
pkg:B1|sv2i|7=-0.07 pkg:B1|sv2p|+=-0.08 pkg:B1|sv2|1=0.33 pkg:B1|sv2|3=0.13 pkg:B1|sv2|7=-0.11 pkg:B1|vs0|+=-0.08
pkg:B1|vs0|14=-0.07 pkg:B1|vs2|+=0.08 pkg:B1|vs2|14=0.1 pkg:B1|vs2|3=-0.22 pkg:B1|vs2|7=0.61 pkg:B2|according2|+=0.11
pkg:B2|noun1|+=-0.19 pkg:B2|sv0ip|+=-0.07 pkg:B2|sv0i|+=-0.08 pkg:B2|sv0p|+=-0.18 pkg:B2|sv0|+=-0.18
pkg:B2|sv0|7=-0.17 pkg:B2|sv1ip|+=0.25 pkg:B2|sv1i|+=-0.32 pkg:B2|sv1p|+=-0.12 pkg:B2|sv1|+=-0.14 pkg:B2|sv1|14=-0.14
pkg:B2|sv2i|+=-0.22 pkg:B2|sv2|+=0.08 pkg:B2|sv2|14=0.15 pkg:B2|vs0|+=-0.19 pkg:B2|vs2|+=0.27 pkg:B2|vs2|14=0.22
pkg:B2|vs2|7=-0.13 pkg:B3|noun1|+=-0.08 pkg:B3|sv0i|+=-0.15 pkg:B3|sv0p|+=-0.07 pkg:B3|sv0|+=-0.24
pkg:B3|sv1i|+=-0.19 pkg:B3|sv1|+=-0.06 pkg:B3|sv2i|+=-0.15 pkg:B|according2|+=0.11 pkg:B|according2|0=-0.32
pkg:B|according2|1=-0.18 pkg:B|according2|14=0.38 pkg:B|according2|7=0.5 pkg:B|bare1|0=0.23 pkg:B|by1|+=0.8
pkg:B|by1|14=-0.61 pkg:B|noun1|+=-0.57 pkg:B|noun1|0=-0.59 pkg:B|noun1|1=-0.15 pkg:B|noun1|14=-0.21 pkg:B|noun1|3=0.3
pkg:B|noun1|7=0.19 pkg:B|sv0ip|+=0.37 pkg:B|sv0ip|0=-0.43 pkg:B|sv0ip|14=-0.45 pkg:B|sv0ip|7=-0.11 pkg:B|sv0i|0=-0.38
pkg:B|sv0i|1=-0.25 pkg:B|sv0i|14=-0.67 pkg:B|sv0i|3=-0.5 pkg:B|sv0i|7=0.16 pkg:B|sv0p|+=-0.17 pkg:B|sv0p|0=-0.19
pkg:B|sv0p|1=0.18 pkg:B|sv0p|14=-0.21 pkg:B|sv0p|3=-0.16 pkg:B|sv0p|7=-0.24 pkg:B|sv0|+=-0.18 pkg:B|sv0|14=0.13
pkg:B|sv0|3=0.13 pkg:B|sv0|7=0.1 pkg:B|sv1ip|1=-0.25 pkg:B|sv1ip|7=0.43 pkg:B|sv1i|+=0.32 pkg:B|sv1i|0=0.15
pkg:B|sv1i|1=0.36 pkg:B|sv1i|14=0.11 pkg:B|sv1i|3=-0.16 pkg:B|sv1i|7=-0.64 pkg:B|sv1p|+=0.3 pkg:B|sv1p|0=-0.56
pkg:B|sv1p|1=-0.72 pkg:B|sv1p|14=-0.37 pkg:B|sv1p|3=0.27 pkg:B|sv1p|7=-0.28 pkg:B|sv1|+=0.07 pkg:B|sv1|0=0.11
pkg:B|sv1|1=0.12 pkg:B|sv1|14=0.18 pkg:B|sv1|3=0.11 pkg:B|sv1|7=0.13 pkg:B|sv2i|+=0.51 pkg:B|sv2i|0=-0.22
pkg:B|sv2i|7=0.34 pkg:B|sv2p|+=-0.22 pkg:B|sv2p|14=-0.25 pkg:B|sv2|0=0.32 pkg:B|sv2|1=0.4 pkg:B|sv2|14=0.14
pkg:B|sv2|3=0.2 pkg:B|sv2|7=0.3 pkg:B|vs0|14=-0.08 pkg:B|vs1|+=-0.37 pkg:B|vs1|14=-0.47 pkg:B|vs2|1=-0.11
pkg:B|vs2|7=-0.2 pkg:L|label2|+=-0.14 pkg:L|label2|0=0.07 pkg:L|label2|1=0.22 pkg:L|label2|14=-0.08
pkg:L|label2|3=0.28 pkg:L|label2|7=0.14 pkg:N1|according2|0=-0.4 pkg:N1|according2|1=-0.2 pkg:N1|bare1|0=-0.37
pkg:N1|by1p|0=-0.11 pkg:N1|by1|0=-0.15 pkg:N1|noun1|0=0.17 pkg:N1|noun1|1=-0.16 pkg:N1|sv0ip|0=-0.07
pkg:N1|sv0i|0=-0.16 pkg:N1|sv0p|0=-0.17 pkg:N1|sv0p|1=-0.09 pkg:N1|sv0|1=-0.39 pkg:N1|sv0|3=-0.25
pkg:N1|sv1ip|0=-0.26 pkg:N1|sv1p|0=-0.27 pkg:N1|sv1p|1=-0.07 pkg:N1|sv1|1=-0.56 pkg:N1|sv1|3=-0.14
pkg:N1|sv2i|0=-0.14 pkg:N1|sv2i|1=-0.13 pkg:N1|sv2p|0=-0.08 pkg:N1|sv2|1=-0.42 pkg:N1|sv2|3=-0.42 pkg:N1|vs0|0=-0.21
pkg:N1|vs1|0=-0.17 pkg:N1|vs2|0=-0.4 pkg:N1|vs2|1=0.44 pkg:P1|according2|1=-0.55 pkg:P1|bare1|0=0.09
pkg:P1|by1p|0=-0.11 pkg:P1|by1p|1=-0.09 pkg:P1|by1|0=-0.11 pkg:P1|by2p|0=-0.26 pkg:P1|label2|0=-0.39
pkg:P1|label2|1=0.38 pkg:P1|label2|3=0.13 pkg:P1|noun1|0=0.18 pkg:P1|noun1|1=-0.51 pkg:P1|noun1|3=-0.15
pkg:P1|sv0ip|0=-0.13 pkg:P1|sv0ip|1=-0.19 pkg:P1|sv0i|0=-0.12 pkg:P1|sv0i|1=-0.25 pkg:P1|sv0i|3=-0.12
pkg:P1|sv0p|0=-0.42 pkg:P1|sv0p|1=0.47 pkg:P1|sv0p|3=-0.18 pkg:P1|sv0|0=-0.1 pkg:P1|sv0|1=-0.12 pkg:P1|sv0|3=-0.57
pkg:P1|sv1ip|0=0.46 pkg:P1|sv1ip|1=-0.38 pkg:P1|sv1i|0=-0.39 pkg:P1|sv1i|1=-0.17 pkg:P1|sv1i|3=0.27
pkg:P1|sv1p|0=-0.35 pkg:P1|sv1p|1=-0.09 pkg:P1|sv1|1=-0.49 pkg:P1|sv1|3=0.15 pkg:P1|sv2i|0=-0.16 pkg:P1|sv2i|1=0.46
pkg:P1|sv2p|0=-0.22 pkg:P1|sv2|0=-0.22 pkg:P1|sv2|3=0.06 pkg:P1|vs0|1=-0.11 pkg:P1|vs1|0=-0.1 pkg:P1|vs2|0=0.35
pkg:P1|vs2|1=-0.71 pkg:P1|vs2|3=-0.38 pkg:P2|according2|1=-0.27 pkg:P2|noun1|0=-0.09 pkg:P2|sv0|0=-0.57
pkg:P2|sv0|1=0.19 pkg:P2|sv0|3=0.08 pkg:P2|sv1|1=0.1 pkg:P2|sv1|3=-0.2 pkg:P2|sv2i|0=-0.19 pkg:P2|sv2i|1=-0.08
pkg:P2|sv2|1=-0.23 pkg:P2|sv2|3=-0.14 pkg:P2|vs2|1=-0.28 pkg:P2|vs2|3=-0.1 pks:A1|according2|open=0.07
pks:A1|according2|piece=0.09 pks:A1|noun1|open=-0.08 pks:A1|noun1|piece=-0.31 pks:A1|sv0ip|piece=-0.18
pks:A1|sv0i|full=-0.22 pks:A1|sv0i|open=-0.27 pks:A1|sv0p|full=-0.06 pks:A1|sv0p|open=-0.13 pks:A1|sv0p|piece=0.08
pks:A1|sv0|full=-0.48 pks:A1|sv0|piece=-0.14 pks:A1|sv1ip|piece=0.44 pks:A1|sv1i|open=-0.2 pks:A1|sv1i|piece=-0.25
pks:A1|sv1p|open=0.37 pks:A1|sv1|full=0.09 pks:A1|sv1|open=-0.28 pks:A1|sv2i|open=-0.07 pks:A1|sv2i|piece=-0.32
pks:A1|sv2p|piece=-0.07 pks:A1|sv2|full=0.25 pks:A1|sv2|open=-0.3 pks:A1|sv2|piece=-0.15 pks:A1|vs0|piece=-0.1
pks:A1|vs1|piece=-0.09 pks:A1|vs2|full=0.31 pks:A1|vs2|open=-0.24 pks:A2|according2|piece=-0.11
pks:A2|noun1|open=-0.1 pks:A2|noun1|piece=0.36 pks:A2|sv0i|full=-0.11 pks:A2|sv0i|open=0.11 pks:A2|sv0i|piece=0.18
pks:A2|sv0p|open=-0.08 pks:A2|sv0p|piece=-0.14 pks:A2|sv0|full=-0.19 pks:A2|sv0|open=-0.15 pks:A2|sv0|piece=-0.27
pks:A2|sv1i|open=-0.1 pks:A2|sv1i|piece=-0.3 pks:A2|sv1p|piece=-0.09 pks:A2|sv1|open=-0.2 pks:A2|sv1|piece=-0.07
pks:A2|sv2i|open=-0.07 pks:A2|sv2i|piece=-0.15 pks:A2|sv2|full=-0.11 pks:A2|sv2|open=-0.27 pks:A2|sv2|piece=-0.12
pks:A2|vs2|piece=-0.21 pks:A|according2|open=0.18 pks:A|according2|piece=0.7 pks:A|noun1|full=-0.76
pks:A|noun1|open=0.54 pks:A|noun1|piece=-0.39 pks:A|sv0ip|open=-0.08 pks:A|sv0ip|piece=-0.27 pks:A|sv0i|full=0.2
pks:A|sv0i|open=-0.45 pks:A|sv0i|piece=-0.2 pks:A|sv0p|full=-0.08 pks:A|sv0p|open=-0.48 pks:A|sv0|full=-0.06
pks:A|sv0|open=-0.26 pks:A|sv0|piece=-0.11 pks:A|sv1ip|piece=-0.49 pks:A|sv1i|full=-0.42 pks:A|sv1i|open=-0.09
pks:A|sv1p|full=0.28 pks:A|sv1p|piece=-0.27 pks:A|sv1|full=0.09 pks:A|sv1|open=-0.11 pks:A|sv2i|full=0.21
pks:A|sv2i|piece=-0.54 pks:A|sv2p|piece=-0.22 pks:A|sv2|full=0.1 pks:A|sv2|piece=0.36 pks:A|vs0|full=0.21
pks:A|vs0|open=0.17 pks:A|vs0|piece=-0.69 pks:A|vs1|full=0.41 pks:A|vs1|open=-0.22 pks:A|vs1|piece=-0.11
pks:A|vs2|full=0.16 pks:A|vs2|open=0.32 pks:A|vs2|piece=0.63 pks:B1|according2|full=0.61 pks:B1|according2|open=-0.27
pks:B1|according2|piece=-0.36 pks:B1|by1p|piece=0.31 pks:B1|noun1|full=-0.41 pks:B1|noun1|open=-0.23
pks:B1|noun1|piece=-0.07 pks:B1|sv0ip|piece=-0.26 pks:B1|sv0i|full=-0.34 pks:B1|sv0i|open=-0.28
pks:B1|sv0i|piece=-0.1 pks:B1|sv0p|full=-0.41 pks:B1|sv0p|open=0.36 pks:B1|sv0p|piece=-0.48 pks:B1|sv0|full=0.15
pks:B1|sv0|piece=-0.15 pks:B1|sv1ip|piece=-0.18 pks:B1|sv1i|full=-0.15 pks:B1|sv1i|open=0.1 pks:B1|sv1i|piece=-0.25
pks:B1|sv1p|full=-0.11 pks:B1|sv1p|open=-0.23 pks:B1|sv1p|piece=0.3 pks:B1|sv1|full=-0.13 pks:B1|sv1|open=0.2
pks:B1|sv1|piece=-0.21 pks:B1|sv2i|full=-0.09 pks:B1|sv2i|open=-0.3 pks:B1|sv2p|piece=-0.06 pks:B1|sv2|open=-0.14
pks:B1|sv2|piece=0.28 pks:B1|vs0|piece=-0.09 pks:B1|vs1|piece=-0.09 pks:B1|vs2|open=0.4 pks:B2|noun1|open=-0.09
pks:B2|noun1|piece=-0.12 pks:B2|sv0i|open=-0.19 pks:B2|sv0p|full=-0.08 pks:B2|sv0p|piece=-0.14 pks:B2|sv0|full=0.18
pks:B2|sv0|piece=-0.46 pks:B2|sv1ip|piece=0.24 pks:B2|sv1i|full=-0.18 pks:B2|sv1i|open=-0.15 pks:B2|sv1i|piece=-0.18
pks:B2|sv1p|piece=-0.08 pks:B2|sv1|full=-0.2 pks:B2|sv1|open=-0.38 pks:B2|sv2i|full=-0.19 pks:B2|sv2i|open=-0.13
pks:B2|sv2i|piece=-0.12 pks:B2|sv2|open=0.13 pks:B2|vs0|piece=-0.18 pks:B2|vs2|full=-0.18 pks:B2|vs2|piece=0.44
pks:B3|noun1|piece=-0.08 pks:B3|sv0i|piece=-0.14 pks:B3|sv0|open=-0.09 pks:B3|sv0|piece=-0.21 pks:B3|sv1i|piece=-0.16
pks:B3|sv1|full=-0.13 pks:B3|sv2i|piece=-0.14 pks:B3|sv2|full=-0.22 pks:B3|sv2|open=-0.13 pks:B3|sv2|piece=0.17
pks:B|according2|full=-0.2 pks:B|according2|open=0.75 pks:B|according2|piece=0.22 pks:B|bare1|full=0.23
pks:B|by1|piece=0.1 pks:B|by2|piece=0.68 pks:B|noun1|full=-0.52 pks:B|noun1|open=-0.43 pks:B|noun1|piece=0.14
pks:B|sv0ip|open=-0.29 pks:B|sv0ip|piece=-0.11 pks:B|sv0i|piece=-0.39 pks:B|sv0p|full=-0.93 pks:B|sv0p|piece=-0.2
pks:B|sv0|full=0.17 pks:B|sv0|open=0.12 pks:B|sv1ip|open=0.46 pks:B|sv1ip|piece=-0.27 pks:B|sv1i|full=0.53
pks:B|sv1i|piece=-0.19 pks:B|sv1p|full=-0.61 pks:B|sv1p|open=-0.53 pks:B|sv1p|piece=-0.19 pks:B|sv1|open=0.29
pks:B|sv1|piece=0.2 pks:B|sv2ip|piece=-0.41 pks:B|sv2i|full=0.1 pks:B|sv2i|open=0.71 pks:B|sv2p|piece=-0.3
pks:B|sv2|full=0.35 pks:B|sv2|open=0.08 pks:B|sv2|piece=0.37 pks:B|vs0|open=-0.27 pks:B|vs0|piece=-0.26
pks:B|vs2|open=-0.33 pks:B|vs2|piece=-0.12 pks:L|label2|full=-0.12 pks:L|label2|piece=0.46
pks:N1|according2|full=-0.16 pks:N1|according2|open=-0.16 pks:N1|according2|piece=-0.42 pks:N1|bare1|full=-0.08
pks:N1|bare1|piece=-0.32 pks:N1|by1|piece=-0.16 pks:N1|label2|full=0.39 pks:N1|label2|open=-0.82
pks:N1|label2|piece=-0.35 pks:N1|noun1|full=0.13 pks:N1|noun1|open=-0.34 pks:N1|noun1|piece=0.22
pks:N1|sv0i|full=-0.22 pks:N1|sv0i|open=-0.23 pks:N1|sv0i|piece=-0.07 pks:N1|sv0p|full=-0.19 pks:N1|sv0p|open=-0.14
pks:N1|sv0p|piece=-0.09 pks:N1|sv0|full=-0.22 pks:N1|sv0|open=-0.15 pks:N1|sv1ip|piece=-0.23 pks:N1|sv1i|full=-0.48
pks:N1|sv1i|open=0.48 pks:N1|sv1i|piece=-0.13 pks:N1|sv1p|open=-0.2 pks:N1|sv1p|piece=-0.17 pks:N1|sv1|open=0.31
pks:N1|sv1|piece=-0.45 pks:N1|sv2i|full=-0.19 pks:N1|sv2i|open=-0.16 pks:N1|sv2p|piece=-0.08 pks:N1|sv2|full=-0.47
pks:N1|vs0|open=-0.14 pks:N1|vs0|piece=-0.11 pks:N1|vs1|piece=-0.1 pks:N1|vs2|open=-0.66 pks:N1|vs2|piece=-0.07
pks:P1|according2|full=-0.45 pks:P1|according2|open=-0.11 pks:P1|bare1|full=0.34 pks:P1|bare1|piece=-0.75
pks:P1|by1p|piece=-0.15 pks:P1|by1|piece=-0.1 pks:P1|by2p|piece=-0.18 pks:P1|label2|full=-0.11
pks:P1|label2|open=-0.51 pks:P1|noun1|full=-0.68 pks:P1|noun1|open=-0.55 pks:P1|noun1|piece=0.46
pks:P1|sv0ip|full=-0.15 pks:P1|sv0ip|piece=-0.14 pks:P1|sv0i|full=-0.23 pks:P1|sv0i|open=-0.34
pks:P1|sv0i|piece=-0.09 pks:P1|sv0p|full=-0.23 pks:P1|sv0p|open=0.33 pks:P1|sv0p|piece=-0.14 pks:P1|sv0|full=-0.39
pks:P1|sv0|open=-0.08 pks:P1|sv1ip|full=-0.17 pks:P1|sv1ip|open=-0.44 pks:P1|sv1ip|piece=0.55 pks:P1|sv1i|full=-0.2
pks:P1|sv1i|open=-0.3 pks:P1|sv1i|piece=-0.3 pks:P1|sv1p|open=-0.17 pks:P1|sv1p|piece=-0.34 pks:P1|sv1|full=-0.14
pks:P1|sv1|open=-0.07 pks:P1|sv2i|full=0.28 pks:P1|sv2i|open=-0.25 pks:P1|sv2i|piece=-0.22 pks:P1|sv2p|piece=-0.21
pks:P1|sv2|piece=-0.22 pks:P1|vs0|piece=-0.13 pks:P1|vs1|open=-0.06 pks:P1|vs1|piece=-0.06 pks:P1|vs2|open=-0.46
pks:P1|vs2|piece=-0.46 pks:P2|according2|full=-0.12 pks:P2|according2|open=-0.42 pks:P2|according2|piece=0.11
pks:P2|label2|piece=-0.34 pks:P2|sv0|full=-0.13 pks:P2|sv0|open=-0.19 pks:P2|sv1|full=-0.71 pks:P2|sv1|piece=0.29
pks:P2|sv2i|full=-0.13 pks:P2|sv2i|piece=-0.15 pks:P2|sv2|open=0.14 pks:P2|sv2|piece=-0.17 pks:P2|vs2|full=0.28
pks:P2|vs2|open=-0.14 pks:P2|vs2|piece=-0.5 pl:A1|(_,=-0.1 pl:A1|(_.=-0.23 pl:A1|)_,=-0.06 pl:A1|,_,=-0.18
pl:A1|,_-=-0.09 pl:A1|,_.=-0.14 pl:A1|,_._t=-0.08 pl:A1|,_as=-0.1 pl:A1|,_but=-0.06 pl:A1|,_conj=-0.25
pl:A1|,_prep=-0.07 pl:A1|,_quote=-0.41 pl:A1|,_word=-0.25 pl:A1|-_,=-0.1 pl:A1|-_.=-0.25 pl:A1|-_and=-0.07
pl:A1|.=-0.32 pl:A1|._(=-0.07 pl:A1|._,=0.69 pl:A1|._,_t=-0.61 pl:A1|._-=-0.07 pl:A1|._;=-0.29 pl:A1|._adv=-0.18
pl:A1|._and=-0.06 pl:A1|._and_t=-0.1 pl:A1|._as=-0.26 pl:A1|._but=-0.28 pl:A1|._conj=-0.36 pl:A1|._conj_t=-0.21
pl:A1|._ed=-0.13 pl:A1|._in=-0.21 pl:A1|._is=-0.07 pl:A1|._nouns=-0.1 pl:A1|._p=0.62 pl:A1|._prep=-0.24
pl:A1|._quote_t=-0.13 pl:A1|._say1=-0.12 pl:A1|._say2=-0.1 pl:A1|._that=-0.15 pl:A1|._that_t=-0.11 pl:A1|._verb=-0.22
pl:A1|._with=-0.12 pl:A1|._word=0.67 pl:A1|Cap_,=0.25 pl:A1|Cap_,_t=-0.33 pl:A1|Cap_.=0.25 pl:A1|Cap_and=-0.18
pl:A1|Cap_conj=-0.18 pl:A1|Cap_in=-0.08 pl:A1|Cap_quote=-0.31 pl:A1|Cap_verb=-0.1 pl:A1|Cap_word=0.21 pl:A1|a_,=-0.15
pl:A1|a_.=-0.17 pl:A1|a_quote=-0.17 pl:A1|adv_,=-0.5 pl:A1|adv_quote=-0.07 pl:A1|adv_that=-0.09 pl:A1|and_,=-0.13
pl:A1|and_.=-0.31 pl:A1|and_quote=-0.07 pl:A1|as_,=-0.27 pl:A1|but=-0.07 pl:A1|by_.=-0.28 pl:A1|conj_,=-0.09
pl:A1|conj_conj=-0.06 pl:A1|ed_,=0.37 pl:A1|ed_.=-0.11 pl:A1|for_,=-0.38 pl:A1|for_.=-0.21 pl:A1|for_quote=0.14
pl:A1|for_word=0.42 pl:A1|in_,=-0.21 pl:A1|in_.=-0.15 pl:A1|in_quote=-0.14 pl:A1|is_,=-0.11 pl:A1|is_.=-0.18
pl:A1|is_quote=-0.13 pl:A1|nouns_,=-0.2 pl:A1|nouns_.=-0.32 pl:A1|nouns_conj=-0.06 pl:A1|nouns_word=-0.08
pl:A1|of_,=-0.27 pl:A1|of_.=-0.26 pl:A1|of_quote=-0.13 pl:A1|on_and=-0.11 pl:A1|on_quote=-0.11 pl:A1|p_.=-0.08
pl:A1|prep_,=-0.09 pl:A1|prep_conj=-0.07 pl:A1|prep_ed=0.24 pl:A1|prep_quote=-0.26 pl:A1|pron_,=0.43
pl:A1|pron_.=-0.24 pl:A1|pron_and=-0.09 pl:A1|pron_conj=-0.09 pl:A1|pron_quote=-0.5 pl:A1|pron_verb=-0.1
pl:A1|quote_quote=-0.23 pl:A1|said_,=-0.12 pl:A1|said_quote=0.51 pl:A1|say1_.=-0.09 pl:A1|say1_quote=-0.08
pl:A1|say1_verb=-0.09 pl:A1|say2_,=-0.1 pl:A1|say2_.=-0.14 pl:A1|that_,_t=0.16 pl:A1|that_._t=-0.08
pl:A1|that_and_t=-0.08 pl:A1|that_quote_t=0.37 pl:A1|the_,=-0.48 pl:A1|the_.=-0.25 pl:A1|the_and=-0.09
pl:A1|to_,=-0.2 pl:A1|to_.=0.22 pl:A1|to_conj=-0.07 pl:A1|to_quote=-0.17 pl:A1|verb_,=-0.47 pl:A1|verb_.=0.53
pl:A1|verb_and=-0.1 pl:A1|verb_conj=-0.12 pl:A1|verb_quote=-0.21 pl:A1|verb_word=-0.1 pl:A1|was_.=-0.09
pl:A1|with_.=-0.07 pl:A1|with_word=-0.06 pl:A1|word_,=-0.17 pl:A1|word_,_t=-0.13 pl:A1|word_.=-0.52
pl:A1|word_._t=-0.11 pl:A1|word_adv=-0.12 pl:A1|word_and=-0.37 pl:A1|word_as=-0.23 pl:A1|word_but=-0.23
pl:A1|word_conj=-0.14 pl:A1|word_quote=0.12 pl:A1|word_that=-0.08 pl:A1|word_verb=-0.11 pl:A1|word_was=-0.08
pl:A1|word_word=-0.23 pl:A2|,_,=-0.11 pl:A2|,_.=-0.09 pl:A2|,_as=-0.07 pl:A2|,_conj=-0.07 pl:A2|,_nouns=-0.08
pl:A2|,_quote=0.23 pl:A2|._,=0.21 pl:A2|._,_t=-0.09 pl:A2|._.=-0.31 pl:A2|._and=-0.17 pl:A2|._but=-0.09
pl:A2|._conj=-0.17 pl:A2|._conj_t=-0.13 pl:A2|._prep=-0.06 pl:A2|._quote=-0.25 pl:A2|._quote_t=-0.07
pl:A2|._say1=-0.16 pl:A2|._that=-0.13 pl:A2|._verb=-0.1 pl:A2|._word=-0.16 pl:A2|Cap_,=0.4 pl:A2|Cap_.=-0.08
pl:A2|Cap_verb=-0.09 pl:A2|for_,=0.45 pl:A2|in_,=-0.16 pl:A2|is_,=-0.08 pl:A2|nouns_.=-0.07 pl:A2|nouns_quote=-0.1
pl:A2|of_.=-0.12 pl:A2|prep_.=-0.06 pl:A2|pron_conj=-0.07 pl:A2|say1_quote=-0.06 pl:A2|the_.=0.13 pl:A2|the_word=0.13
pl:A2|verb_.=-0.08 pl:A2|word_,=-0.22 pl:A2|word_,_t=-0.12 pl:A2|word_.=-0.19 pl:A2|word_conj=-0.1 pl:A|,=0.37
pl:A|,_,=0.15 pl:A|,_-=-0.06 pl:A|,_Cap=-0.11 pl:A|,_and=-0.51 pl:A|,_and_t=-0.15 pl:A|,_as=0.72 pl:A|,_but=-0.97
pl:A|,_by=0.24 pl:A|,_conj=-0.75 pl:A|,_conj_t=-0.1 pl:A|,_ed=0.24 pl:A|,_for=-0.13 pl:A|,_in=-0.25
pl:A|,_nouns=-0.08 pl:A|,_of=-0.43 pl:A|,_p=0.2 pl:A|,_prep=-0.38 pl:A|,_pron=0.07 pl:A|,_quote=-0.16
pl:A|,_quote_t=0.53 pl:A|,_say1=0.42 pl:A|,_say2=-0.2 pl:A|,_that=-0.13 pl:A|,_that_t=0.26 pl:A|,_to=-0.12
pl:A|,_verb=-0.19 pl:A|,_verb_t=-0.12 pl:A|,_with=-0.42 pl:A|,_word=-0.75 pl:A|-=-0.07 pl:A|-_,=0.25 pl:A|-_and=-0.28
pl:A|-_conj=-0.44 pl:A|-_that_t=0.2 pl:A|._,=-0.25 pl:A|._and=0.4 pl:A|;=-0.58 pl:A|Cap_and=-0.75 pl:A|Cap_as=-0.31
pl:A|Cap_conj=-0.31 pl:A|Cap_in=-0.41 pl:A|Cap_nouns=-0.14 pl:A|Cap_prep=-0.28 pl:A|Cap_quote=0.37
pl:A|Cap_said=-0.13 pl:A|Cap_say1=0.41 pl:A|Cap_say2=-0.18 pl:A|Cap_that=-0.23 pl:A|Cap_that_t=-0.08
pl:A|Cap_word=0.34 pl:A|a_,=0.77 pl:A|a_word=-0.21 pl:A|about_,=0.38 pl:A|adv_,=0.35 pl:A|adv_verb=-0.15
pl:A|and=-0.59 pl:A|and_,=0.08 pl:A|and_and=-0.09 pl:A|and_conj=-0.22 pl:A|and_quote=0.59 pl:A|and_say1=-0.09
pl:A|and_say2=-0.06 pl:A|and_that_t=-0.11 pl:A|and_verb=-0.33 pl:A|and_word=-0.34 pl:A|as_,=0.28 pl:A|but=-0.34
pl:A|by=-0.31 pl:A|by_word=-0.08 pl:A|conj=0.11 pl:A|conj_,=0.29 pl:A|conj_and=-0.22 pl:A|conj_word=-0.23
pl:A|ed=0.24 pl:A|ed_,=0.78 pl:A|ed_and=-0.09 pl:A|for=-0.43 pl:A|for_,=0.53 pl:A|for_and=-0.25 pl:A|for_conj=-0.07
pl:A|for_verb=-0.15 pl:A|for_word=-0.06 pl:A|in=-0.71 pl:A|in_,=0.21 pl:A|in_and=-0.48 pl:A|in_but=-0.16
pl:A|in_conj=-0.11 pl:A|in_that_t=0.32 pl:A|in_word=0.14 pl:A|is_,=0.24 pl:A|none=0.1 pl:A|nouns=0.41
pl:A|nouns_,=0.4 pl:A|nouns_and=-0.51 pl:A|nouns_conj=-0.26 pl:A|nouns_or=-0.44 pl:A|nouns_prep=-0.2
pl:A|nouns_that_t=-0.11 pl:A|nouns_verb=0.45 pl:A|nouns_word=0.33 pl:A|of=-0.69 pl:A|of_,=0.72 pl:A|of_and=-0.11
pl:A|of_conj=-0.27 pl:A|of_that=-0.08 pl:A|of_verb=0.51 pl:A|of_word=0.26 pl:A|on_,=0.54 pl:A|on_and=-0.38
pl:A|p=-0.53 pl:A|p_,=0.71 pl:A|p_conj=-0.23 pl:A|prep=0.42 pl:A|prep_,=-0.33 pl:A|prep_and=-0.27 pl:A|prep_conj=-0.2
pl:A|prep_prep=-0.15 pl:A|prep_that=0.47 pl:A|prep_that_t=-0.11 pl:A|prep_word=0.25 pl:A|pron=0.34 pl:A|pron_,=-0.37
pl:A|pron_and=0.17 pl:A|pron_conj=-0.47 pl:A|pron_prep=-0.17 pl:A|pron_say1=-0.08 pl:A|pron_verb=0.29
pl:A|pron_word=-0.38 pl:A|quote=0.61 pl:A|said_,=-0.54 pl:A|said_and=-0.07 pl:A|say1=0.4 pl:A|say1_,=0.62
pl:A|say1_conj=-0.25 pl:A|say1_that_t=-0.14 pl:A|say1_verb=-0.15 pl:A|say1_word=0.34 pl:A|say2_,=0.33
pl:A|say2_conj=-0.08 pl:A|that=0.27 pl:A|that_,_t=0.58 pl:A|that_and_t=-0.46 pl:A|that_say1_t=-0.07
pl:A|that_verb_t=-0.2 pl:A|the_,=0.33 pl:A|the_and=0.41 pl:A|the_conj=-0.17 pl:A|the_say2=-0.4 pl:A|the_that_t=-0.07
pl:A|the_verb=-0.17 pl:A|the_word=-0.25 pl:A|to=-0.3 pl:A|to_,=0.09 pl:A|to_nouns=-0.37 pl:A|to_prep=-0.06
pl:A|to_quote=0.16 pl:A|to_say1=-0.07 pl:A|to_verb=-0.12 pl:A|to_word=-0.24 pl:A|verb=0.3 pl:A|verb_,=0.63
pl:A|verb_and=-0.08 pl:A|verb_conj=-0.33 pl:A|verb_prep=-0.29 pl:A|verb_quote=0.09 pl:A|verb_say1=-0.32
pl:A|verb_that=-0.08 pl:A|verb_verb=-0.84 pl:A|verb_word=0.3 pl:A|with=-0.45 pl:A|with_,=0.21 pl:A|word=-0.66
pl:A|word_,=0.88 pl:A|word_,_t=0.19 pl:A|word_-=-0.42 pl:A|word_Cap=-0.43 pl:A|word_about=-0.28 pl:A|word_and=-0.36
pl:A|word_and_t=-0.12 pl:A|word_as=-0.73 pl:A|word_but=-0.34 pl:A|word_by=0.57 pl:A|word_conj=-0.74
pl:A|word_conj_t=-0.1 pl:A|word_ed=-0.67 pl:A|word_in=0.27 pl:A|word_is=-0.08 pl:A|word_nouns=-0.07
pl:A|word_prep=-0.59 pl:A|word_quote=-0.18 pl:A|word_say1=-0.16 pl:A|word_say2=-0.21 pl:A|word_that=-0.08
pl:A|word_that_t=0.41 pl:A|word_to=-0.16 pl:A|word_verb=0.44 pl:A|word_word=0.3 pl:B1|,_,=0.52 pl:B1|,_._t=0.65
pl:B1|,_Cap=-0.46 pl:B1|,_a=-0.21 pl:B1|,_adv=-0.07 pl:B1|,_and=0.27 pl:B1|,_of=-0.06 pl:B1|,_poss=0.3
pl:B1|,_quote=0.42 pl:B1|,_the=0.47 pl:B1|,_to=0.71 pl:B1|,_word=0.07 pl:B1|.=0.12 pl:B1|._,=-0.34 pl:B1|._:=-0.47
pl:B1|._a=-0.53 pl:B1|._adv=-0.48 pl:B1|._ed=-0.4 pl:B1|._nouns=0.08 pl:B1|._poss=-0.23 pl:B1|._pron=-0.36
pl:B1|._quote=0.32 pl:B1|._said=-0.07 pl:B1|._say1=-0.49 pl:B1|._say2=0.43 pl:B1|._the=-0.9 pl:B1|._to=-0.29
pl:B1|._to_t=-0.11 pl:B1|._verb=0.37 pl:B1|._verb_t=-0.2 pl:B1|._word=-0.29 pl:B1|Cap_,=-0.22 pl:B1|Cap_.=-0.22
pl:B1|Cap_._t=0.33 pl:B1|Cap_Cap=0.09 pl:B1|Cap_Cap_t=-0.29 pl:B1|Cap_a=-0.72 pl:B1|Cap_and=0.08 pl:B1|Cap_ed=-0.28
pl:B1|Cap_for=-0.08 pl:B1|Cap_in=-0.22 pl:B1|Cap_is=0.22 pl:B1|Cap_of=-0.11 pl:B1|Cap_poss=-0.19 pl:B1|Cap_prep=0.23
pl:B1|Cap_pron=-0.12 pl:B1|Cap_quote=-0.23 pl:B1|Cap_say1=-0.07 pl:B1|Cap_say2=-0.15 pl:B1|Cap_that=-0.37
pl:B1|Cap_the=-0.15 pl:B1|Cap_to=-0.33 pl:B1|Cap_verb=0.33 pl:B1|Cap_verb_t=-0.28 pl:B1|Cap_word=-0.9
pl:B1|Cap_word_t=-0.39 pl:B1|a_,=-0.06 pl:B1|a_.=0.41 pl:B1|a_Cap=0.08 pl:B1|a_and=-0.16 pl:B1|a_for=-0.21
pl:B1|a_his=-0.1 pl:B1|a_in=-0.06 pl:B1|a_of=0.35 pl:B1|a_on=-0.11 pl:B1|a_prep=-0.2 pl:B1|a_say1=-0.12
pl:B1|a_that=-0.09 pl:B1|a_the=-0.26 pl:B1|a_to=-0.24 pl:B1|a_verb=-0.29 pl:B1|a_word=0.58 pl:B1|about_word=0.41
pl:B1|adv_.=-0.4 pl:B1|adv_of=-0.11 pl:B1|adv_verb=-0.11 pl:B1|adv_word=-0.16 pl:B1|adv_word_t=0.53 pl:B1|an_.=-0.24
pl:B1|an_Cap=-0.07 pl:B1|and_word=-0.28 pl:B1|as_.=0.4 pl:B1|as_a=-0.17 pl:B1|as_word=-0.08 pl:B1|by_.=-0.2
pl:B1|by_poss=-0.13 pl:B1|by_say1=-0.09 pl:B1|by_word=-0.5 pl:B1|conj_,=-0.21 pl:B1|conj_verb=-0.13
pl:B1|conj_word=-0.24 pl:B1|ed_.=0.28 pl:B1|ed_the=-0.47 pl:B1|ed_word=-0.08 pl:B1|for_.=0.07 pl:B1|for_verb=-0.09
pl:B1|for_word=-0.06 pl:B1|his_,=-0.12 pl:B1|his_.=-0.65 pl:B1|his_Cap=-0.17 pl:B1|his_for=-0.1 pl:B1|his_pron=-0.19
pl:B1|his_the=-0.07 pl:B1|his_to=0.2 pl:B1|his_word=0.36 pl:B1|in_,=-0.22 pl:B1|in_.=0.31 pl:B1|in_Cap=-0.22
pl:B1|in_poss=-0.12 pl:B1|in_verb=-0.45 pl:B1|in_word=-0.35 pl:B1|it_,=-0.32 pl:B1|it_.=-0.43 pl:B1|it_Cap=0.27
pl:B1|it_verb=-0.4 pl:B1|it_word=-0.16 pl:B1|not_verb=-0.08 pl:B1|not_word=-0.1 pl:B1|nouns_,=-0.07
pl:B1|nouns_.=0.49 pl:B1|nouns_Cap=-0.11 pl:B1|nouns_a=-0.12 pl:B1|nouns_and=-0.34 pl:B1|nouns_for=-0.06
pl:B1|nouns_nouns=-0.4 pl:B1|nouns_say2=-0.09 pl:B1|nouns_verb=-0.09 pl:B1|nouns_word=-0.2 pl:B1|of_.=0.62
pl:B1|of_word=0.34 pl:B1|on_,=-0.08 pl:B1|on_.=0.92 pl:B1|on_Cap=0.14 pl:B1|on_a=-0.37 pl:B1|on_to=-0.19
pl:B1|on_verb=0.35 pl:B1|prep_,=-0.23 pl:B1|prep_.=0.06 pl:B1|prep_._t=0.33 pl:B1|prep_:=-0.07 pl:B1|prep_Cap=-0.78
pl:B1|prep_a=-0.26 pl:B1|prep_adv=-0.3 pl:B1|prep_and=-0.18 pl:B1|prep_for=-0.2 pl:B1|prep_in=-0.14
pl:B1|prep_nouns=-0.1 pl:B1|prep_of=0.17 pl:B1|prep_pron=-0.08 pl:B1|prep_quote=0.15 pl:B1|prep_say1=-0.11
pl:B1|prep_say2=-0.4 pl:B1|prep_the=0.43 pl:B1|prep_verb=0.16 pl:B1|prep_word=0.08 pl:B1|prep_word_t=-0.07
pl:B1|pron_,=-0.2 pl:B1|pron_.=0.17 pl:B1|pron_Cap=0.48 pl:B1|pron_a=-0.2 pl:B1|pron_adv=0.11 pl:B1|pron_and=0.16
pl:B1|pron_it=-0.1 pl:B1|pron_nouns=-0.36 pl:B1|pron_of=0.21 pl:B1|pron_poss=0.15 pl:B1|pron_prep=-0.08
pl:B1|pron_say1=0.1 pl:B1|pron_say2=-0.34 pl:B1|pron_the=0.23 pl:B1|pron_to=-0.32 pl:B1|pron_verb=-0.57
pl:B1|pron_word=-0.63 pl:B1|quote_,=-0.12 pl:B1|quote_.=-0.16 pl:B1|quote_Cap=-0.16 pl:B1|quote_a=-0.16
pl:B1|quote_his=-0.18 pl:B1|quote_of=-0.53 pl:B1|quote_poss=-0.11 pl:B1|quote_prep=0.4 pl:B1|quote_pron=0.18
pl:B1|quote_quote=0.21 pl:B1|quote_say1=0.27 pl:B1|quote_say2=-0.1 pl:B1|quote_that=0.25 pl:B1|quote_the=-0.34
pl:B1|quote_to=-0.63 pl:B1|quote_verb=-0.36 pl:B1|say1_,=-0.2 pl:B1|say1_word=-0.2 pl:B1|that_,_t=0.55
pl:B1|that_._t=0.39 pl:B1|that_Cap_t=0.21 pl:B1|that_a_t=-0.35 pl:B1|that_and_t=-0.35 pl:B1|that_as_t=-0.47
pl:B1|that_ed_t=-0.23 pl:B1|that_his_t=-0.12 pl:B1|that_of_t=-0.29 pl:B1|that_poss_t=-0.08 pl:B1|that_prep_t=-0.69
pl:B1|that_pron_t=-0.06 pl:B1|that_say1_t=0.33 pl:B1|that_say2_t=-0.19 pl:B1|that_that_t=-0.24 pl:B1|that_the_t=-0.38
pl:B1|that_to_t=-0.08 pl:B1|that_verb_t=-0.55 pl:B1|that_word_t=0.5 pl:B1|the_,=0.55 pl:B1|the_.=-0.47
pl:B1|the_:=-0.45 pl:B1|the_Cap=-0.36 pl:B1|the_Cap_t=-0.23 pl:B1|the_a=-0.16 pl:B1|the_adv=0.43 pl:B1|the_and=-0.13
pl:B1|the_conj=-0.28 pl:B1|the_for=-0.18 pl:B1|the_his=-0.28 pl:B1|the_of=-0.35 pl:B1|the_poss=-0.07
pl:B1|the_say1=-0.62 pl:B1|the_that=-0.12 pl:B1|the_the=-0.25 pl:B1|the_verb=-0.19 pl:B1|the_word=0.17
pl:B1|the_word_t=-0.37 pl:B1|to_,=-0.1 pl:B1|to_.=-0.18 pl:B1|to_:=-0.21 pl:B1|to_Cap=0.1 pl:B1|to_adv=-0.07
pl:B1|to_and=-0.24 pl:B1|to_conj=-0.19 pl:B1|to_ed=0.46 pl:B1|to_his=0.49 pl:B1|to_nouns=0.59 pl:B1|to_of=-0.43
pl:B1|to_on=0.33 pl:B1|to_prep=-0.3 pl:B1|to_pron=-0.35 pl:B1|to_say1=0.39 pl:B1|to_that=0.33 pl:B1|to_the=-0.17
pl:B1|to_to=0.71 pl:B1|to_verb=0.34 pl:B1|to_word=-0.51 pl:B1|verb_verb=-0.09 pl:B1|verb_word=-0.4 pl:B1|with_.=0.13
pl:B1|with_Cap=-0.16 pl:B1|word_,=-0.18 pl:B1|word_.=-0.14 pl:B1|word_:=-0.11 pl:B1|word_Cap=-0.43 pl:B1|word_a=0.48
pl:B1|word_and=-0.17 pl:B1|word_as=-0.15 pl:B1|word_conj=-0.06 pl:B1|word_ed=-0.42 pl:B1|word_for=-0.12
pl:B1|word_his=-0.33 pl:B1|word_his_t=-0.21 pl:B1|word_in=0.09 pl:B1|word_is=0.37 pl:B1|word_not=-0.13
pl:B1|word_nouns=-0.08 pl:B1|word_of=0.32 pl:B1|word_on=0.36 pl:B1|word_or=-0.09 pl:B1|word_poss=-0.1
pl:B1|word_prep=-0.19 pl:B1|word_pron=-0.16 pl:B1|word_say1=-0.24 pl:B1|word_say1_t=-0.27 pl:B1|word_that=-0.12
pl:B1|word_the=0.19 pl:B1|word_the_t=-0.33 pl:B1|word_to=-0.81 pl:B1|word_verb=-0.46 pl:B1|word_verb_t=0.4
pl:B1|word_word=-0.16 pl:B1|word_word_t=0.46 pl:B2|,_.=-0.58 pl:B2|,_verb=0.18 pl:B2|,_word=0.07 pl:B2|._.=0.42
pl:B2|._say1=-0.2 pl:B2|._word=-0.12 pl:B2|Cap_,=0.06 pl:B2|Cap_.=-0.22 pl:B2|Cap_Cap=-0.12 pl:B2|Cap_to=-0.07
pl:B2|Cap_word=-0.43 pl:B2|a_,=0.45 pl:B2|a_.=-0.08 pl:B2|adv_verb=-0.27 pl:B2|it_verb=-0.22 pl:B2|prep_.=0.48
pl:B2|prep_Cap=-0.11 pl:B2|prep_a=0.06 pl:B2|prep_the=-0.11 pl:B2|prep_to=-0.22 pl:B2|prep_word=0.17
pl:B2|pron_.=-0.56 pl:B2|pron_and=-0.16 pl:B2|pron_his=-0.07 pl:B2|pron_word=-0.34 pl:B2|quote_Cap=-0.38
pl:B2|quote_a=0.3 pl:B2|quote_word=-0.35 pl:B2|that_._t=0.31 pl:B2|that_Cap_t=0.34 pl:B2|that_word_t=-0.21
pl:B2|the_Cap=-0.09 pl:B2|the_a=-0.13 pl:B2|the_verb=-0.12 pl:B2|the_word=-0.21 pl:B2|to_.=-0.46 pl:B2|to_word=0.18
pl:B2|word_,=-0.34 pl:B2|word_.=-0.25 pl:B2|word_Cap=0.43 pl:B2|word_and=-0.08 pl:B2|word_nouns=-0.19
pl:B2|word_on=-0.09 pl:B2|word_that=-0.07 pl:B2|word_the=-0.13 pl:B2|word_to=-0.08 pl:B2|word_verb=-0.09
pl:B2|word_word=-0.13 pl:B3|._.=-0.11 pl:B3|._Cap=0.08 pl:B3|._word=0.09 pl:B3|Cap_.=-0.1 pl:B3|Cap_word=0.29
pl:B3|quote_word=-0.24 pl:B3|to_.=-0.13 pl:B|,=0.17 pl:B|,_,=0.07 pl:B|,_:=-0.33 pl:B|,_Cap=-0.41 pl:B|,_a=-0.77
pl:B|,_adv=-0.42 pl:B|,_an=-0.24 pl:B|,_as=-0.32 pl:B|,_conj=0.36 pl:B|,_ed=-0.62 pl:B|,_his=0.18 pl:B|,_is=0.06
pl:B|,_nouns=-0.11 pl:B|,_of=-0.45 pl:B|,_or=-0.16 pl:B|,_poss=0.11 pl:B|,_prep=-0.4 pl:B|,_pron=-0.51
pl:B|,_pron_t=0.34 pl:B|,_say1_t=0.12 pl:B|,_say2=0.3 pl:B|,_that=0.06 pl:B|,_that_t=0.48 pl:B|,_the=-0.26
pl:B|,_the_t=-0.22 pl:B|,_to=0.14 pl:B|,_verb=-0.22 pl:B|,_verb_t=0.48 pl:B|,_was=-0.1 pl:B|,_with=0.48
pl:B|,_word=-0.41 pl:B|,_word_t=0.83 pl:B|:=0.45 pl:B|:_word=0.32 pl:B|Cap=-0.08 pl:B|Cap_,_t=-0.8 pl:B|Cap_:=-0.56
pl:B|Cap_Cap=0.64 pl:B|Cap_Cap_t=0.81 pl:B|Cap_a=-0.48 pl:B|Cap_a_t=0.58 pl:B|Cap_adv=-0.41 pl:B|Cap_an=-0.19
pl:B|Cap_and=-0.25 pl:B|Cap_as=-0.12 pl:B|Cap_by=0.57 pl:B|Cap_conj=0.26 pl:B|Cap_ed=-0.13 pl:B|Cap_for=-0.25
pl:B|Cap_his=0.62 pl:B|Cap_in=0.22 pl:B|Cap_not=0.61 pl:B|Cap_nouns=-0.47 pl:B|Cap_nouns_t=-0.43 pl:B|Cap_of=0.42
pl:B|Cap_on=-0.23 pl:B|Cap_poss=-0.66 pl:B|Cap_prep=-0.22 pl:B|Cap_pron=-0.57 pl:B|Cap_quote=0.34 pl:B|Cap_say1=-0.5
pl:B|Cap_say2=0.51 pl:B|Cap_that=-0.7 pl:B|Cap_that_t=0.46 pl:B|Cap_the=0.13 pl:B|Cap_the_t=0.63 pl:B|Cap_to=-0.15
pl:B|Cap_verb=0.54 pl:B|Cap_verb_t=0.22 pl:B|Cap_was=-0.22 pl:B|Cap_with=0.13 pl:B|Cap_word=0.13
pl:B|Cap_word_t=-0.33 pl:B|a=-0.08 pl:B|a_,=0.74 pl:B|a_:=0.08 pl:B|a_Cap=0.64 pl:B|a_Cap_t=0.74 pl:B|a_a=-0.15
pl:B|a_and=-0.19 pl:B|a_as=-0.62 pl:B|a_ed=0.54 pl:B|a_for=-0.21 pl:B|a_his=-0.08 pl:B|a_in=-0.09 pl:B|a_is=0.62
pl:B|a_nouns=0.09 pl:B|a_of=-0.23 pl:B|a_on=0.09 pl:B|a_poss=-0.39 pl:B|a_prep=0.89 pl:B|a_pron=-0.12
pl:B|a_quote=-0.15 pl:B|a_say1=0.5 pl:B|a_say1_t=-0.1 pl:B|a_say2=0.13 pl:B|a_that=-0.19 pl:B|a_that_t=0.83
pl:B|a_the=0.51 pl:B|a_the_t=0.1 pl:B|a_verb=0.11 pl:B|a_verb_t=0.66 pl:B|a_with=-0.2 pl:B|a_word=0.26
pl:B|about=0.55 pl:B|about_,=0.37 pl:B|about_Cap=-0.13 pl:B|about_a=0.29 pl:B|about_and=-0.35 pl:B|about_his=0.89
pl:B|about_nouns=0.49 pl:B|about_of=0.68 pl:B|about_the=0.95 pl:B|about_verb=0.33 pl:B|about_word=0.12 pl:B|adv=-0.29
pl:B|adv_,=-0.58 pl:B|adv_Cap=0.27 pl:B|adv_a=-0.11 pl:B|adv_and=-0.64 pl:B|adv_in=0.19 pl:B|adv_nouns=0.13
pl:B|adv_of=-0.63 pl:B|adv_prep=-0.18 pl:B|adv_say1=-0.51 pl:B|adv_the=-0.46 pl:B|adv_to=0.12 pl:B|adv_verb=-0.21
pl:B|adv_verb_t=0.73 pl:B|adv_word=0.31 pl:B|adv_word_t=-0.53 pl:B|an=-0.07 pl:B|an_Cap=1.18 pl:B|an_the=-0.45
pl:B|an_verb=0.21 pl:B|an_word=0.65 pl:B|and=-1.1 pl:B|and_the=-1.09 pl:B|and_verb=-0.8 pl:B|and_word=-0.55
pl:B|as=-0.09 pl:B|as_Cap=-0.5 pl:B|as_a=-0.22 pl:B|as_as=-0.5 pl:B|as_the=-0.17 pl:B|as_verb=-0.45
pl:B|as_word=-0.44 pl:B|by=-0.66 pl:B|by_,=-0.25 pl:B|by_Cap=-0.47 pl:B|by_and=-0.18 pl:B|by_nouns=-0.09
pl:B|by_poss=0.69 pl:B|by_prep=-0.64 pl:B|by_pron=0.32 pl:B|by_say1=-0.53 pl:B|by_the=-0.07 pl:B|by_to=-0.4
pl:B|by_verb=-0.4 pl:B|by_word=-1.01 pl:B|conj=0.51 pl:B|conj_,=-0.41 pl:B|conj_Cap=0.08 pl:B|conj_a=-0.19
pl:B|conj_of=-0.43 pl:B|conj_poss=-0.1 pl:B|conj_pron=0.8 pl:B|conj_say1=-0.31 pl:B|conj_the=0.57 pl:B|conj_to=0.14
pl:B|conj_verb=0.27 pl:B|conj_was=-0.07 pl:B|conj_word=-0.21 pl:B|ed=0.25 pl:B|ed_Cap=0.41 pl:B|ed_in=0.26
pl:B|ed_the=-0.1 pl:B|ed_to=-0.5 pl:B|ed_verb=-0.2 pl:B|ed_word=0.43 pl:B|for=0.12 pl:B|for_,=-0.07
pl:B|for_Cap=-0.38 pl:B|for_a=0.65 pl:B|for_and=0.48 pl:B|for_nouns=-0.26 pl:B|for_of=0.21 pl:B|for_prep=-0.36
pl:B|for_pron=0.25 pl:B|for_say1=0.13 pl:B|for_that_t=0.66 pl:B|for_the=-0.86 pl:B|for_to=-0.49 pl:B|for_verb=-0.2
pl:B|for_verb_t=0.45 pl:B|for_word=0.22 pl:B|his=-0.5 pl:B|his_Cap=0.3 pl:B|his_a=-0.56 pl:B|his_adv=0.06
pl:B|his_as=-0.74 pl:B|his_ed=0.08 pl:B|his_for=0.21 pl:B|his_nouns=0.22 pl:B|his_poss=0.07 pl:B|his_pron=-0.66
pl:B|his_quote=-0.47 pl:B|his_say1=-0.43 pl:B|his_the=0.16 pl:B|his_to=0.48 pl:B|his_verb=0.12 pl:B|in=-1.12
pl:B|in_,=0.71 pl:B|in_:=0.51 pl:B|in_Cap=-0.62 pl:B|in_Cap_t=0.48 pl:B|in_a=-0.15 pl:B|in_and=-0.72 pl:B|in_as=-0.67
pl:B|in_ed=-0.51 pl:B|in_in=-0.77 pl:B|in_nouns=-0.7 pl:B|in_poss=0.51 pl:B|in_pron=-0.79 pl:B|in_say1=-0.97
pl:B|in_that_t=0.5 pl:B|in_the=-0.19 pl:B|in_the_t=0.46 pl:B|in_to=-0.09 pl:B|in_verb=-0.69 pl:B|in_verb_t=-0.35
pl:B|in_was=-0.66 pl:B|in_with=-0.21 pl:B|in_word=-0.56 pl:B|in_word_t=0.22 pl:B|it=0.82 pl:B|it_,=0.6 pl:B|it_a=0.76
pl:B|it_his=0.29 pl:B|it_nouns=0.3 pl:B|it_the=0.09 pl:B|it_to=0.07 pl:B|it_was=0.5 pl:B|it_word=0.29
pl:B|it_word_t=0.8 pl:B|not=-0.49 pl:B|not_Cap=0.2 pl:B|not_a=-0.39 pl:B|not_in=0.28 pl:B|not_prep=0.8
pl:B|not_the=-0.4 pl:B|not_verb=-0.08 pl:B|not_word=0.36 pl:B|nouns=0.12 pl:B|nouns_,=0.4 pl:B|nouns_:=-0.21
pl:B|nouns_Cap=-1.27 pl:B|nouns_a=-0.45 pl:B|nouns_adv=0.76 pl:B|nouns_and=-0.69 pl:B|nouns_as=-0.34
pl:B|nouns_conj=-0.07 pl:B|nouns_in=-0.09 pl:B|nouns_nouns=-0.53 pl:B|nouns_prep=-0.54 pl:B|nouns_pron=-0.25
pl:B|nouns_say1=-0.51 pl:B|nouns_that_t=0.69 pl:B|nouns_the=0.5 pl:B|nouns_to=-0.6 pl:B|nouns_verb=-0.57
pl:B|nouns_verb_t=0.15 pl:B|nouns_word=-0.65 pl:B|nouns_word_t=0.52 pl:B|of=-1.03 pl:B|of_,=-0.13 pl:B|of_Cap=0.4
pl:B|of_a=0.91 pl:B|of_say1=-0.13 pl:B|of_the=0.68 pl:B|of_verb=-0.28 pl:B|of_word=0.15 pl:B|on=-0.18 pl:B|on_,=-0.41
pl:B|on_:=-0.32 pl:B|on_Cap=0.26 pl:B|on_Cap_t=-0.35 pl:B|on_a=-0.64 pl:B|on_and=-0.42 pl:B|on_for=0.37
pl:B|on_his=0.2 pl:B|on_nouns=-0.18 pl:B|on_of=-0.72 pl:B|on_on=0.32 pl:B|on_poss=-0.36 pl:B|on_prep=-0.39
pl:B|on_pron=-0.06 pl:B|on_say1=0.63 pl:B|on_the=-0.42 pl:B|on_to=-0.12 pl:B|on_verb=0.76 pl:B|on_verb_t=-0.27
pl:B|p_word=-0.24 pl:B|prep=-0.54 pl:B|prep_,=0.12 pl:B|prep_,_t=-0.25 pl:B|prep_:=0.41 pl:B|prep_Cap=0.46
pl:B|prep_adv=-0.1 pl:B|prep_and=-0.09 pl:B|prep_as=0.62 pl:B|prep_conj=-0.54 pl:B|prep_ed=-0.22 pl:B|prep_for=0.99
pl:B|prep_his=-0.38 pl:B|prep_in=-0.73 pl:B|prep_nouns=-0.82 pl:B|prep_on=-0.41 pl:B|prep_poss=-0.24
pl:B|prep_prep=0.19 pl:B|prep_pron=0.6 pl:B|prep_say1=0.67 pl:B|prep_say2=0.12 pl:B|prep_that=-0.25
pl:B|prep_that_t=0.47 pl:B|prep_the=-0.93 pl:B|prep_to=-0.24 pl:B|prep_with=0.06 pl:B|prep_word=-0.31 pl:B|pron=0.46
pl:B|pron_,=0.16 pl:B|pron_:=0.33 pl:B|pron_Cap=-0.41 pl:B|pron_Cap_t=0.5 pl:B|pron_a=0.1 pl:B|pron_adv=0.16
pl:B|pron_an=-0.24 pl:B|pron_and=0.73 pl:B|pron_as=0.58 pl:B|pron_conj=0.54 pl:B|pron_ed=-0.46 pl:B|pron_for=-0.26
pl:B|pron_his=-0.44 pl:B|pron_in=0.68 pl:B|pron_is=-0.16 pl:B|pron_not=-0.3 pl:B|pron_of=0.34 pl:B|pron_on=0.6
pl:B|pron_poss=0.67 pl:B|pron_prep=0.29 pl:B|pron_pron=0.9 pl:B|pron_quote=0.08 pl:B|pron_say1=0.34
pl:B|pron_that_t=-0.49 pl:B|pron_the=0.43 pl:B|pron_the_t=-0.32 pl:B|pron_to=0.75 pl:B|pron_to_t=-0.13
pl:B|pron_verb=-0.39 pl:B|pron_verb_t=0.61 pl:B|pron_was=0.5 pl:B|pron_with=-0.12 pl:B|pron_word=0.21
pl:B|pron_word_t=-0.54 pl:B|quote=0.21 pl:B|quote_,=-0.19 pl:B|quote_Cap=-0.45 pl:B|quote_a=0.28 pl:B|quote_and=-0.08
pl:B|quote_conj=-0.19 pl:B|quote_is=-0.15 pl:B|quote_of=0.56 pl:B|quote_pron=-0.06 pl:B|quote_say1=0.15
pl:B|quote_the=-0.16 pl:B|quote_verb=-0.11 pl:B|quote_word=-0.56 pl:B|quote_word_t=0.06 pl:B|say1=0.55
pl:B|say1_,=0.08 pl:B|say1_Cap=-0.77 pl:B|say1_of=-0.1 pl:B|say1_the=-0.28 pl:B|say1_verb=-0.38 pl:B|say1_word=-0.24
pl:B|say1_word_t=0.24 pl:B|say2_the=-0.19 pl:B|say2_verb=0.14 pl:B|that=0.18 pl:B|that_,_t=0.19 pl:B|that_Cap_t=1.04
pl:B|that_a_t=0.67 pl:B|that_adv_t=0.1 pl:B|that_an_t=0.41 pl:B|that_and_t=0.52 pl:B|that_as_t=0.54
pl:B|that_conj_t=0.07 pl:B|that_ed_t=0.82 pl:B|that_for_t=0.08 pl:B|that_his_t=0.51 pl:B|that_in_t=1.04
pl:B|that_is_t=0.3 pl:B|that_not_t=0.2 pl:B|that_nouns_t=0.83 pl:B|that_of_t=0.98 pl:B|that_on_t=0.44
pl:B|that_poss_t=0.98 pl:B|that_prep_t=0.85 pl:B|that_pron_t=0.78 pl:B|that_quote_t=0.43 pl:B|that_say1_t=0.21
pl:B|that_say2_t=0.51 pl:B|that_that_t=-0.1 pl:B|that_the_t=0.87 pl:B|that_to_t=-0.69 pl:B|that_verb_t=0.8
pl:B|that_was_t=0.52 pl:B|that_with_t=0.89 pl:B|that_word_t=1.5 pl:B|the_,=0.15 pl:B|the_:=0.15 pl:B|the_Cap=-0.45
pl:B|the_Cap_t=0.45 pl:B|the_a=-0.42 pl:B|the_adv=0.65 pl:B|the_an=0.66 pl:B|the_and=0.18 pl:B|the_as=0.13
pl:B|the_conj=-0.13 pl:B|the_ed=0.25 pl:B|the_for=-0.22 pl:B|the_his=0.72 pl:B|the_in=0.76 pl:B|the_is=0.61
pl:B|the_not=0.31 pl:B|the_nouns=-0.07 pl:B|the_of=0.33 pl:B|the_on=0.18 pl:B|the_poss=-0.13 pl:B|the_prep=0.23
pl:B|the_pron=-0.2 pl:B|the_pron_t=0.17 pl:B|the_quote=-0.44 pl:B|the_say1=-0.57 pl:B|the_say2=-0.17
pl:B|the_that_t=0.29 pl:B|the_the=-0.08 pl:B|the_the_t=0.45 pl:B|the_to=0.09 pl:B|the_verb=-0.37 pl:B|the_verb_t=0.17
pl:B|the_was=-0.39 pl:B|the_with=0.21 pl:B|the_word_t=0.08 pl:B|to=0.95 pl:B|to_:=-0.25 pl:B|to_Cap=0.26
pl:B|to_Cap_t=0.25 pl:B|to_a=0.67 pl:B|to_adv=-0.97 pl:B|to_and=0.57 pl:B|to_as=-0.11 pl:B|to_conj=-0.16
pl:B|to_ed=0.14 pl:B|to_in=0.27 pl:B|to_of=-0.11 pl:B|to_on=-0.7 pl:B|to_or=-0.56 pl:B|to_poss=0.51 pl:B|to_prep=0.55
pl:B|to_pron=-0.26 pl:B|to_quote=0.34 pl:B|to_say1=-0.74 pl:B|to_say2=0.52 pl:B|to_that=-0.45 pl:B|to_that_t=0.33
pl:B|to_the=0.25 pl:B|to_the_t=0.18 pl:B|to_to=-0.28 pl:B|to_verb=-0.55 pl:B|to_verb_t=-0.2 pl:B|to_was=-0.34
pl:B|to_with=-0.16 pl:B|to_word=-0.28 pl:B|to_word_t=1.52 pl:B|verb=-0.17 pl:B|verb_,=-0.77 pl:B|verb_Cap=-0.54
pl:B|verb_a=0.54 pl:B|verb_and=-0.32 pl:B|verb_ed=-0.2 pl:B|verb_say1=0.36 pl:B|verb_the=0.07 pl:B|verb_to=-0.38
pl:B|verb_verb=-0.34 pl:B|verb_word=-0.37 pl:B|with=0.14 pl:B|with_,=-0.8 pl:B|with_Cap=-0.58 pl:B|with_his=0.4
pl:B|with_nouns=-0.28 pl:B|with_say1=-0.32 pl:B|with_the=-0.54 pl:B|with_to=-0.22 pl:B|with_verb=-0.65
pl:B|with_word=-1.13 pl:B|with_word_t=0.11 pl:B|word=0.23 pl:B|word_,=-0.66 pl:B|word_-=-0.4 pl:B|word_Cap=-0.33
pl:B|word_Cap_t=0.6 pl:B|word_a=0.43 pl:B|word_a_t=0.3 pl:B|word_about=0.2 pl:B|word_adv_t=-0.27 pl:B|word_as=0.14
pl:B|word_by=-0.47 pl:B|word_called=-0.31 pl:B|word_conj=-0.11 pl:B|word_ed=0.27 pl:B|word_ed_t=-0.12
pl:B|word_for=0.46 pl:B|word_his=0.17 pl:B|word_it=-0.25 pl:B|word_not=-0.49 pl:B|word_nouns=0.55
pl:B|word_nouns_t=0.77 pl:B|word_of=-0.25 pl:B|word_of_t=0.53 pl:B|word_on=0.39 pl:B|word_or=0.33 pl:B|word_p=-0.32
pl:B|word_poss=0.11 pl:B|word_poss_t=0.63 pl:B|word_pron_t=-0.15 pl:B|word_quote=0.39 pl:B|word_say1=0.28
pl:B|word_say1_t=-0.36 pl:B|word_say2=-0.53 pl:B|word_that=-0.43 pl:B|word_that_t=-0.16 pl:B|word_the=-0.15
pl:B|word_the_t=0.41 pl:B|word_to=-0.25 pl:B|word_to_t=0.92 pl:B|word_verb=0.31 pl:B|word_verb_t=0.09
pl:B|word_was=0.16 pl:B|word_with=-0.23 pl:B|word_word=-0.08 pl:B|word_word_t=0.58 pl:L|Cap=0.19 pl:L|Cap_,=0.34
pl:L|Cap_Cap=-0.35 pl:L|Cap_verb=-0.33 pl:L|Cap_word=-0.2 pl:L|adv_word=0.45 pl:L|none=0.07 pl:N1|=-0.11
pl:P1|colon=2.35 pl:P1|stop=-0.22 pl:P2|=-0.15 pp:A1|group=-0.45 pp:A1|heshe=0.07 pp:A1|his=-0.3 pp:A1|it=-0.5
pp:A1|name=-0.06 pp:A1|names=-0.12 pp:A1|nominal=-0.1 pp:A1|org=0.25 pp:A1|they=-0.49 pp:A1|we=0.31 pp:A1|who=-0.12
pp:A1|you=-0.22 pp:A2|heshe=-0.41 pp:A2|his=0.32 pp:A2|i=-0.26 pp:A2|it=-0.19 pp:A2|name=0.15 pp:A2|nominal=-0.34
pp:A2|org=-0.41 pp:A2|they=-0.2 pp:A2|we=-0.17 pp:A|group=0.09 pp:A|his=-0.62 pp:A|i=-0.56 pp:A|it=-0.16
pp:A|names=0.13 pp:A|org=0.65 pp:A|they=-0.43 pp:A|we=0.09 pp:A|who=-0.96 pp:A|you=0.19 pp:B1|group=-0.08
pp:B1|heshe=-0.14 pp:B1|his=-0.5 pp:B1|i=0.39 pp:B1|it=-0.48 pp:B1|names=0.47 pp:B1|nominal=-0.13 pp:B1|org=-0.23
pp:B1|they=0.4 pp:B1|we=-0.3 pp:B1|who=-0.55 pp:B1|you=-0.13 pp:B2|group=-0.4 pp:B2|heshe=0.09 pp:B2|his=-0.11
pp:B2|it=-0.38 pp:B2|names=-0.15 pp:B2|nominal=-0.19 pp:B2|org=0.55 pp:B2|they=-0.34 pp:B2|we=-0.14 pp:B2|you=-0.2
pp:B3|group=0.33 pp:B3|heshe=-0.42 pp:B3|i=-0.17 pp:B3|it=-0.08 pp:B3|name=0.35 pp:B3|nominal=-0.57 pp:B3|org=-0.24
pp:B3|they=-0.37 pp:B|group=0.23 pp:B|heshe=0.31 pp:B|his=-0.23 pp:B|i=-0.18 pp:B|name=0.09 pp:B|names=-0.23
pp:B|nominal=-0.07 pp:B|org=0.16 pp:B|they=0.24 pp:B|we=-0.14 pp:B|who=0.37 pp:B|you=-0.1 pp:L|org=0.46
pp:N1|group=-0.32 pp:N1|heshe=-0.51 pp:N1|his=-0.4 pp:N1|it=-0.56 pp:N1|name=0.13 pp:N1|names=-0.2
pp:N1|nominal=-0.16 pp:N1|org=-0.35 pp:N1|they=-0.57 pp:N1|we=-0.23 pp:N1|you=-0.15 pp:P1|group=-0.48 pp:P1|his=-0.48
pp:P1|i=0.48 pp:P1|it=-0.11 pp:P1|name=0.09 pp:P1|names=-0.15 pp:P1|nominal=-0.24 pp:P1|org=-0.29 pp:P1|they=-0.39
pp:P1|we=-0.55 pp:P1|who=-0.46 pp:P1|you=-0.63 pp:P2|group=0.13 pp:P2|heshe=-0.64 pp:P2|i=0.3 pp:P2|name=0.09
pp:P2|names=-0.1 pp:P2|nominal=-0.41 pp:P2|org=-0.32 pp:P2|they=-0.15 pq:A1|0=-0.21 pq:A1|1=0.09 pq:A1|2=0.18
pq:A1|3=0.44 pq:A2|0=-0.28 pq:A2|1=-0.14 pq:A2|3=-0.34 pq:A|0=0.1 pq:A|1=-0.18 pq:A|2=-0.37 pq:A|3=-0.53
pq:B1|0=-0.23 pq:B1|1=0.25 pq:B1|2=-0.11 pq:B2|0=-0.25 pq:B2|1=-0.24 pq:B2|2=0.23 pq:B2|3=0.2 pq:B3|0=-0.49
pq:B3|1=-0.27 pq:B3|2=-0.1 pq:B3|3=0.37 pq:B|0=0.21 pq:B|1=-0.38 pq:B|2=-0.63 pq:B|3=-0.59 pq:L|1=0.24 pq:L|2=0.46
pq:N1|1=-0.12 pq:N1|2=-0.27 pq:N1|3=0.06 pq:P1|2=-0.33 pq:P1|3=-0.18 pq:P2|0=0.69 pq:P2|2=-0.54 pq:P2|3=-0.67
pqa:A1|a:(=-0.34 pqa:A1|a:)=-0.1 pqa:A1|a:,=-0.15 pqa:A1|a:-=-0.45 pqa:A1|a:.=0.17 pqa:A1|a::=-0.06 pqa:A1|a:Cap=0.2
pqa:A1|a:a=-0.54 pqa:A1|a:about=0.38 pqa:A1|a:adv=-0.59 pqa:A1|a:and=-0.42 pqa:A1|a:as=-0.46 pqa:A1|a:but=-0.32
pqa:A1|a:conj=-0.17 pqa:A1|a:ed=0.28 pqa:A1|a:for=0.12 pqa:A1|a:his=0.13 pqa:A1|a:in=-0.47 pqa:A1|a:is=-0.46
pqa:A1|a:nouns=-0.48 pqa:A1|a:of=-0.59 pqa:A1|a:on=-0.37 pqa:A1|a:or=-0.21 pqa:A1|a:p=0.19 pqa:A1|a:prep=-0.17
pqa:A1|a:quote=-0.41 pqa:A1|a:said=0.45 pqa:A1|a:say1=-0.34 pqa:A1|a:say2=-0.35 pqa:A1|a:that=0.29 pqa:A1|a:the=-0.65
pqa:A1|a:to=-0.14 pqa:A1|a:was=-0.19 pqa:A1|a:with=-0.35 pqa:A1|a:word=-0.35 pqa:A2|a:,=-0.16 pqa:A2|a:.=-0.18
pqa:A2|a:Cap=0.12 pqa:A2|a:a=-0.1 pqa:A2|a:adv=-0.1 pqa:A2|a:and=-0.11 pqa:A2|a:but=-0.09 pqa:A2|a:by=-0.1
pqa:A2|a:ed=0.66 pqa:A2|a:for=0.38 pqa:A2|a:in=-0.21 pqa:A2|a:is=-0.37 pqa:A2|a:nouns=-0.31 pqa:A2|a:of=-0.25
pqa:A2|a:on=-0.07 pqa:A2|a:or=-0.31 pqa:A2|a:prep=-0.2 pqa:A2|a:pron=-0.27 pqa:A2|a:quote=-0.18 pqa:A2|a:say2=-0.07
pqa:A2|a:the=0.47 pqa:A2|a:to=-0.07 pqa:A2|a:verb=-0.25 pqa:A2|a:was=-0.08 pqa:A2|a:word=-0.4 pqa:A|a:(=-0.33
pqa:A|a:)=-0.41 pqa:A|a:,=0.08 pqa:A|a:-=-0.35 pqa:A|a:.=-0.52 pqa:A|a::=-0.47 pqa:A|a:;=-0.64 pqa:A|a:Cap=-0.1
pqa:A|a:a=-0.12 pqa:A|a:about=-0.27 pqa:A|a:an=0.1 pqa:A|a:and=-0.2 pqa:A|a:by=-0.37 pqa:A|a:conj=-0.07
pqa:A|a:ed=0.69 pqa:A|a:for=-0.45 pqa:A|a:his=0.28 pqa:A|a:in=0.14 pqa:A|a:it=0.38 pqa:A|a:like=0.21
pqa:A|a:not=-0.26 pqa:A|a:of=0.19 pqa:A|a:on=0.14 pqa:A|a:or=-0.34 pqa:A|a:p=-0.31 pqa:A|a:prep=-0.14
pqa:A|a:pron=0.16 pqa:A|a:quote=-0.43 pqa:A|a:say1=0.12 pqa:A|a:say2=0.14 pqa:A|a:that=0.1 pqa:A|a:the=0.68
pqa:A|a:to=-0.12 pqa:A|a:verb=0.18 pqa:A|a:was=0.54 pqa:A|a:with=0.32 pqa:A|a:word=-0.14 pqa:B1|a:(=0.22
pqa:B1|a:)=-0.09 pqa:B1|a:,=-0.16 pqa:B1|a:-=-0.18 pqa:B1|a:.=0.11 pqa:B1|a:;=0.4 pqa:B1|a:Cap=-0.57 pqa:B1|a:a=-0.67
pqa:B1|a:about=-0.13 pqa:B1|a:adv=-0.49 pqa:B1|a:an=-0.14 pqa:B1|a:and=0.2 pqa:B1|a:as=-0.34 pqa:B1|a:but=-0.22
pqa:B1|a:by=-0.57 pqa:B1|a:conj=0.1 pqa:B1|a:ed=-0.45 pqa:B1|a:edge=0.4 pqa:B1|a:for=-0.1 pqa:B1|a:his=-0.1
pqa:B1|a:is=-0.79 pqa:B1|a:it=-0.46 pqa:B1|a:not=0.39 pqa:B1|a:nouns=-0.39 pqa:B1|a:on=0.47 pqa:B1|a:or=-0.3
pqa:B1|a:p=-0.08 pqa:B1|a:prep=-0.29 pqa:B1|a:pron=-0.22 pqa:B1|a:quote=-0.3 pqa:B1|a:said=-0.28 pqa:B1|a:say1=-0.16
pqa:B1|a:say2=-0.3 pqa:B1|a:that=-0.65 pqa:B1|a:to=-0.3 pqa:B1|a:verb=-0.06 pqa:B1|a:was=-0.26 pqa:B1|a:with=0.12
pqa:B1|a:word=0.19 pqa:B2|a:)=-0.08 pqa:B2|a:,=-0.57 pqa:B2|a:Cap=0.5 pqa:B2|a:a=-0.31 pqa:B2|a:about=-0.17
pqa:B2|a:and=-0.16 pqa:B2|a:as=-0.13 pqa:B2|a:conj=0.09 pqa:B2|a:ed=-0.42 pqa:B2|a:edge=-0.19 pqa:B2|a:for=0.34
pqa:B2|a:his=-0.33 pqa:B2|a:in=-0.3 pqa:B2|a:nouns=0.57 pqa:B2|a:of=-0.17 pqa:B2|a:prep=-0.37 pqa:B2|a:pron=-0.47
pqa:B2|a:say1=-0.61 pqa:B2|a:that=0.07 pqa:B2|a:the=0.15 pqa:B2|a:to=-0.13 pqa:B2|a:verb=-0.61 pqa:B2|a:word=0.24
pqa:B3|a:,=-0.21 pqa:B3|a:.=0.24 pqa:B3|a:Cap=-0.11 pqa:B3|a:and=-0.13 pqa:B3|a:edge=-0.32 pqa:B3|a:in=0.28
pqa:B3|a:say1=-0.12 pqa:B3|a:verb=0.06 pqa:B3|a:word=-0.06 pqa:B|a:(=-0.16 pqa:B|a:)=-0.1 pqa:B|a:,=0.24
pqa:B|a:-=-0.07 pqa:B|a:.=0.08 pqa:B|a::=0.42 pqa:B|a:;=0.63 pqa:B|a:Cap=0.3 pqa:B|a:a=0.33 pqa:B|a:adv=0.16
pqa:B|a:an=-0.43 pqa:B|a:as=0.58 pqa:B|a:but=0.38 pqa:B|a:by=0.28 pqa:B|a:conj=0.27 pqa:B|a:ed=-0.32
pqa:B|a:for=-0.16 pqa:B|a:his=-0.29 pqa:B|a:it=-0.07 pqa:B|a:like=-0.2 pqa:B|a:not=0.33 pqa:B|a:nouns=0.28
pqa:B|a:of=0.15 pqa:B|a:or=-0.3 pqa:B|a:p=-0.23 pqa:B|a:prep=-0.12 pqa:B|a:pron=0.09 pqa:B|a:quote=0.23
pqa:B|a:said=-0.25 pqa:B|a:say1=0.17 pqa:B|a:say2=-0.1 pqa:B|a:that=-0.28 pqa:B|a:the=-0.23 pqa:B|a:to=0.2
pqa:B|a:verb=0.09 pqa:B|a:was=-0.11 pqa:B|a:with=-0.26 pqa:L|a:,=0.7 pqa:L|a:.=0.41 pqa:L|a:Cap=0.57
pqa:L|a:edge=-0.54 pqa:L|a:p=0.59 pqa:L|a:to=-0.56 pqa:N1|a:(=-0.08 pqa:N1|a:)=-0.36 pqa:N1|a:,=-0.35 pqa:N1|a::=0.14
pqa:N1|a:;=-0.43 pqa:N1|a:Cap=-0.08 pqa:N1|a:about=-0.27 pqa:N1|a:adv=0.59 pqa:N1|a:an=-0.09 pqa:N1|a:and=0.17
pqa:N1|a:but=-0.49 pqa:N1|a:by=-0.12 pqa:N1|a:conj=-0.25 pqa:N1|a:ed=-0.58 pqa:N1|a:for=-0.75 pqa:N1|a:his=0.32
pqa:N1|a:in=-0.5 pqa:N1|a:it=-0.23 pqa:N1|a:like=-0.1 pqa:N1|a:not=-0.36 pqa:N1|a:nouns=-0.72 pqa:N1|a:of=0.41
pqa:N1|a:on=-0.64 pqa:N1|a:or=0.44 pqa:N1|a:p=-0.57 pqa:N1|a:prep=-0.18 pqa:N1|a:pron=-0.13 pqa:N1|a:quote=-0.46
pqa:N1|a:say1=0.44 pqa:N1|a:say2=-0.45 pqa:N1|a:that=-0.68 pqa:N1|a:the=-0.38 pqa:N1|a:verb=-0.65 pqa:N1|a:was=-0.24
pqa:N1|a:with=-0.41 pqa:P1|a:(=0.7 pqa:P1|a:)=0.18 pqa:P1|a:-=-0.16 pqa:P1|a:.=-0.15 pqa:P1|a::=0.19 pqa:P1|a:;=-0.13
pqa:P1|a:Cap=-0.42 pqa:P1|a:adv=-0.3 pqa:P1|a:an=-0.2 pqa:P1|a:and=-0.3 pqa:P1|a:as=-0.8 pqa:P1|a:but=-0.56
pqa:P1|a:by=-0.47 pqa:P1|a:conj=-0.42 pqa:P1|a:edge=-0.08 pqa:P1|a:for=0.38 pqa:P1|a:his=-0.27 pqa:P1|a:in=-0.23
pqa:P1|a:is=-0.54 pqa:P1|a:it=-0.29 pqa:P1|a:not=-0.17 pqa:P1|a:nouns=-0.37 pqa:P1|a:of=-0.13 pqa:P1|a:on=-0.58
pqa:P1|a:or=0.24 pqa:P1|a:prep=0.27 pqa:P1|a:pron=-0.11 pqa:P1|a:quote=-0.45 pqa:P1|a:said=0.2 pqa:P1|a:say1=-0.09
pqa:P1|a:say2=-0.49 pqa:P1|a:that=-0.33 pqa:P1|a:the=-0.1 pqa:P1|a:to=0.24 pqa:P1|a:was=-0.36 pqa:P2|a:(=-0.19
pqa:P2|a:,=0.42 pqa:P2|a:-=-0.36 pqa:P2|a:.=0.16 pqa:P2|a:Cap=-0.19 pqa:P2|a:a=0.36 pqa:P2|a:adv=-0.2
pqa:P2|a:and=-0.33 pqa:P2|a:but=0.24 pqa:P2|a:ed=-0.22 pqa:P2|a:edge=-0.43 pqa:P2|a:for=-0.21 pqa:P2|a:his=-0.09
pqa:P2|a:in=0.28 pqa:P2|a:it=-0.09 pqa:P2|a:of=-0.37 pqa:P2|a:on=-0.29 pqa:P2|a:p=0.15 pqa:P2|a:prep=-0.16
pqa:P2|a:pron=-0.65 pqa:P2|a:quote=0.87 pqa:P2|a:said=-0.24 pqa:P2|a:say1=-0.53 pqa:P2|a:say2=-0.21
pqa:P2|a:that=-0.17 pqa:P2|a:the=0.27 pqa:P2|a:to=0.16 pqa:P2|a:verb=0.52 pqa:P2|a:with=-0.3 pqa:P2|a:word=-0.52
pqb:A1|b:(=-0.21 pqb:A1|b:,=-0.23 pqb:A1|b:-=-0.29 pqb:A1|b:.=0.58 pqb:A1|b::=-0.68 pqb:A1|b:Cap=-0.06
pqb:A1|b:a=-0.15 pqb:A1|b:about=-0.19 pqb:A1|b:an=-0.09 pqb:A1|b:and=0.36 pqb:A1|b:as=-0.44 pqb:A1|b:but=-0.27
pqb:A1|b:by=-0.13 pqb:A1|b:called=-0.22 pqb:A1|b:conj=-0.28 pqb:A1|b:ed=-0.6 pqb:A1|b:edge=0.52 pqb:A1|b:for=-0.27
pqb:A1|b:his=-0.53 pqb:A1|b:in=-0.33 pqb:A1|b:is=-0.37 pqb:A1|b:it=-0.38 pqb:A1|b:like=-0.1 pqb:A1|b:not=0.38
pqb:A1|b:nouns=0.36 pqb:A1|b:of=-0.52 pqb:A1|b:on=-0.31 pqb:A1|b:p=-0.13 pqb:A1|b:poss=-0.64 pqb:A1|b:prep=-0.44
pqb:A1|b:pron=-0.42 pqb:A1|b:quote=-0.3 pqb:A1|b:said=-0.15 pqb:A1|b:say1=-0.14 pqb:A1|b:say2=-0.23
pqb:A1|b:that=-0.41 pqb:A1|b:the=-0.18 pqb:A1|b:to=-0.6 pqb:A1|b:verb=0.35 pqb:A1|b:was=-0.18 pqb:A1|b:word=0.12
pqb:A2|b:,=-0.27 pqb:A2|b:-=-0.1 pqb:A2|b:.=-0.21 pqb:A2|b:Cap=-0.49 pqb:A2|b:a=-0.37 pqb:A2|b:adv=-0.17
pqb:A2|b:an=-0.29 pqb:A2|b:and=0.26 pqb:A2|b:as=-0.12 pqb:A2|b:by=-0.07 pqb:A2|b:called=-0.11 pqb:A2|b:conj=0.64
pqb:A2|b:ed=-0.15 pqb:A2|b:edge=-0.4 pqb:A2|b:for=-0.21 pqb:A2|b:his=-0.07 pqb:A2|b:in=0.12 pqb:A2|b:is=-0.13
pqb:A2|b:it=-0.08 pqb:A2|b:nouns=-0.29 pqb:A2|b:of=-0.2 pqb:A2|b:on=-0.09 pqb:A2|b:or=-0.22 pqb:A2|b:poss=0.46
pqb:A2|b:prep=0.52 pqb:A2|b:pron=-0.13 pqb:A2|b:quote=-0.08 pqb:A2|b:say1=-0.19 pqb:A2|b:say2=-0.06
pqb:A2|b:that=-0.19 pqb:A2|b:to=-0.18 pqb:A2|b:verb=-0.36 pqb:A2|b:word=-0.08 pqb:A|b:(=-0.18 pqb:A|b:-=0.48
pqb:A|b:.=0.91 pqb:A|b::=0.33 pqb:A|b:Cap=0.25 pqb:A|b:a=0.31 pqb:A|b:about=-0.7 pqb:A|b:an=0.2 pqb:A|b:and=0.07
pqb:A|b:as=-0.45 pqb:A|b:but=0.45 pqb:A|b:by=0.25 pqb:A|b:called=-0.45 pqb:A|b:conj=-0.65 pqb:A|b:ed=-0.1
pqb:A|b:edge=0.44 pqb:A|b:for=-0.49 pqb:A|b:his=-0.5 pqb:A|b:in=0.18 pqb:A|b:is=0.55 pqb:A|b:it=0.39
pqb:A|b:like=-0.46 pqb:A|b:not=0.34 pqb:A|b:nouns=-0.19 pqb:A|b:of=-0.27 pqb:A|b:on=-0.18 pqb:A|b:or=-0.63
pqb:A|b:p=-0.66 pqb:A|b:poss=-0.45 pqb:A|b:prep=-0.22 pqb:A|b:pron=-0.07 pqb:A|b:quote=-0.45 pqb:A|b:said=-0.12
pqb:A|b:say1=-0.31 pqb:A|b:say2=-0.22 pqb:A|b:so-called=-0.19 pqb:A|b:that=-0.1 pqb:A|b:the=-0.34 pqb:A|b:to=-0.15
pqb:A|b:verb=0.14 pqb:A|b:was=0.42 pqb:A|b:with=-0.34 pqb:A|b:word=0.19 pqb:B1|b:(=0.06 pqb:B1|b:,=-0.16
pqb:B1|b:-=-0.13 pqb:B1|b:.=0.2 pqb:B1|b::=-0.49 pqb:B1|b:Cap=0.09 pqb:B1|b:a=-0.46 pqb:B1|b:about=0.34
pqb:B1|b:adv=0.4 pqb:B1|b:an=-0.08 pqb:B1|b:and=0.1 pqb:B1|b:as=-0.66 pqb:B1|b:but=-0.5 pqb:B1|b:by=-0.46
pqb:B1|b:called=-0.26 pqb:B1|b:conj=0.36 pqb:B1|b:ed=0.28 pqb:B1|b:for=-0.72 pqb:B1|b:in=-0.43 pqb:B1|b:is=-0.13
pqb:B1|b:it=-0.35 pqb:B1|b:like=0.38 pqb:B1|b:not=-0.13 pqb:B1|b:nouns=0.2 pqb:B1|b:of=-0.54 pqb:B1|b:on=0.8
pqb:B1|b:or=-0.37 pqb:B1|b:poss=-0.43 pqb:B1|b:prep=0.35 pqb:B1|b:pron=-0.56 pqb:B1|b:quote=0.34 pqb:B1|b:said=-0.43
pqb:B1|b:say1=-0.11 pqb:B1|b:say2=-0.18 pqb:B1|b:that=-0.2 pqb:B1|b:the=-0.35 pqb:B1|b:verb=-0.2 pqb:B1|b:was=-0.21
pqb:B2|b:(=-0.08 pqb:B2|b:,=0.29 pqb:B2|b:.=-0.29 pqb:B2|b::=-0.15 pqb:B2|b:a=0.19 pqb:B2|b:adv=-0.32
pqb:B2|b:an=-0.14 pqb:B2|b:and=0.24 pqb:B2|b:as=0.33 pqb:B2|b:but=-0.13 pqb:B2|b:conj=-0.46 pqb:B2|b:ed=-0.19
pqb:B2|b:his=0.21 pqb:B2|b:in=-0.21 pqb:B2|b:is=-0.09 pqb:B2|b:not=0.1 pqb:B2|b:nouns=-0.46 pqb:B2|b:of=-0.41
pqb:B2|b:on=-0.34 pqb:B2|b:poss=-0.25 pqb:B2|b:prep=-0.21 pqb:B2|b:pron=0.27 pqb:B2|b:say1=-0.33 pqb:B2|b:say2=-0.18
pqb:B2|b:that=0.09 pqb:B2|b:the=-0.18 pqb:B2|b:to=-0.39 pqb:B2|b:verb=-0.08 pqb:B2|b:with=-0.11 pqb:B2|b:word=-0.13
pqb:B3|b:,=-0.1 pqb:B3|b:.=-0.38 pqb:B3|b:Cap=0.44 pqb:B3|b:a=-0.2 pqb:B3|b:an=0.08 pqb:B3|b:and=-0.22
pqb:B3|b:conj=-0.11 pqb:B3|b:ed=-0.07 pqb:B3|b:nouns=-0.16 pqb:B3|b:of=-0.33 pqb:B3|b:on=-0.14 pqb:B3|b:pron=-0.12
pqb:B3|b:say1=0.5 pqb:B3|b:that=0.14 pqb:B3|b:the=-0.34 pqb:B3|b:to=0.23 pqb:B3|b:verb=-0.32 pqb:B|b:(=-0.28
pqb:B|b:,=0.13 pqb:B|b::=0.18 pqb:B|b:;=0.07 pqb:B|b:Cap=0.26 pqb:B|b:about=0.23 pqb:B|b:adv=-0.11 pqb:B|b:an=-0.29
pqb:B|b:and=-0.12 pqb:B|b:as=-0.14 pqb:B|b:but=0.13 pqb:B|b:called=-0.23 pqb:B|b:ed=0.13 pqb:B|b:for=0.16
pqb:B|b:is=-0.11 pqb:B|b:it=0.18 pqb:B|b:like=-0.11 pqb:B|b:not=-0.25 pqb:B|b:of=0.29 pqb:B|b:p=-0.29
pqb:B|b:poss=-0.09 pqb:B|b:prep=0.2 pqb:B|b:quote=-0.11 pqb:B|b:said=0.25 pqb:B|b:say1=0.1 pqb:B|b:say2=0.08
pqb:B|b:so-called=-0.35 pqb:B|b:that=0.2 pqb:B|b:the=0.23 pqb:B|b:titled=-0.18 pqb:B|b:to=0.16 pqb:B|b:was=-0.16
pqb:B|b:with=-0.1 pqb:B|b:word=0.06 pqb:L|b:,=0.55 pqb:L|b::=0.13 pqb:L|b:a=-0.39 pqb:L|b:is=-0.19 pqb:L|b:say1=0.1
pqb:L|b:to=-0.09 pqb:L|b:word=0.26 pqb:N1|b:(=-0.45 pqb:N1|b:,=-0.4 pqb:N1|b:-=-0.17 pqb:N1|b:.=-0.39 pqb:N1|b::=0.28
pqb:N1|b:a=-0.31 pqb:N1|b:about=-0.59 pqb:N1|b:adv=-0.11 pqb:N1|b:an=-0.56 pqb:N1|b:and=-0.41 pqb:N1|b:as=0.34
pqb:N1|b:but=-0.56 pqb:N1|b:by=0.1 pqb:N1|b:called=0.34 pqb:N1|b:conj=0.2 pqb:N1|b:ed=-0.32 pqb:N1|b:edge=-0.24
pqb:N1|b:for=-0.37 pqb:N1|b:his=-0.33 pqb:N1|b:in=-0.25 pqb:N1|b:is=0.21 pqb:N1|b:it=0.24 pqb:N1|b:like=-0.12
pqb:N1|b:not=0.09 pqb:N1|b:of=-0.33 pqb:N1|b:on=0.14 pqb:N1|b:p=-0.43 pqb:N1|b:poss=0.14 pqb:N1|b:prep=-0.36
pqb:N1|b:pron=-0.08 pqb:N1|b:quote=0.12 pqb:N1|b:said=0.09 pqb:N1|b:say2=-0.09 pqb:N1|b:the=-0.26 pqb:N1|b:was=-0.44
pqb:N1|b:with=0.21 pqb:P1|b:(=-0.36 pqb:P1|b:,=-0.14 pqb:P1|b:-=-0.37 pqb:P1|b:.=-0.09 pqb:P1|b::=-0.16
pqb:P1|b:Cap=-0.23 pqb:P1|b:a=-0.18 pqb:P1|b:about=-0.13 pqb:P1|b:adv=-0.08 pqb:P1|b:an=-0.55 pqb:P1|b:and=-0.47
pqb:P1|b:as=0.44 pqb:P1|b:but=0.25 pqb:P1|b:by=0.15 pqb:P1|b:called=-0.44 pqb:P1|b:edge=-0.08 pqb:P1|b:for=-0.4
pqb:P1|b:in=0.4 pqb:P1|b:it=0.15 pqb:P1|b:like=-0.48 pqb:P1|b:not=-0.16 pqb:P1|b:of=0.21 pqb:P1|b:on=-0.53
pqb:P1|b:or=0.19 pqb:P1|b:poss=-0.32 pqb:P1|b:prep=0.07 pqb:P1|b:pron=0.4 pqb:P1|b:said=0.1 pqb:P1|b:say2=-0.26
pqb:P1|b:titled=-0.1 pqb:P1|b:to=-0.35 pqb:P1|b:verb=-0.27 pqb:P1|b:was=-0.47 pqb:P1|b:with=-0.39 pqb:P1|b:word=-0.25
pqb:P2|b:,=-0.59 pqb:P2|b:-=-0.25 pqb:P2|b:.=-0.44 pqb:P2|b::=-0.37 pqb:P2|b:Cap=-0.47 pqb:P2|b:a=-0.1
pqb:P2|b:adv=-0.19 pqb:P2|b:an=0.69 pqb:P2|b:and=0.19 pqb:P2|b:as=-0.31 pqb:P2|b:called=0.53 pqb:P2|b:conj=0.27
pqb:P2|b:ed=-0.5 pqb:P2|b:edge=-0.16 pqb:P2|b:for=0.13 pqb:P2|b:his=0.26 pqb:P2|b:in=-0.28 pqb:P2|b:is=-0.34
pqb:P2|b:not=0.28 pqb:P2|b:nouns=-0.37 pqb:P2|b:of=-0.13 pqb:P2|b:on=-0.33 pqb:P2|b:p=-0.36 pqb:P2|b:poss=0.1
pqb:P2|b:prep=-0.29 pqb:P2|b:pron=-0.52 pqb:P2|b:say1=0.57 pqb:P2|b:say2=0.31 pqb:P2|b:that=-0.61 pqb:P2|b:the=-0.33
pqb:P2|b:to=0.24 pqb:P2|b:verb=0.12 pqb:P2|b:was=-0.27 pqb:P2|b:with=-0.14 pqb:P2|b:word=-0.49 pr:A1|0=-0.12
pr:A1|2=0.27 pr:A2|1=-0.33 pr:A2|2=-0.42 pr:A|0=0.09 pr:A|1=-0.2 pr:A|2=-0.08 pr:B1|1=-0.18 pr:B1|2=-0.58
pr:B2|0=0.15 pr:B2|1=-0.31 pr:B2|2=-0.43 pr:B3|1=-0.47 pr:B|0=0.09 pr:B|1=0.28 pr:L|0=0.12 pr:N1|0=-0.11
pr:P1|0=-0.11 pr:P2|0=-0.15 pre:(=-0.35 pre:(|0|true=0.35 pre:(|1|false=0.35 pre:(|1|true=-0.16 pre:(|2|false=-0.85
pre:(|name|A1=-0.11 pre:(|name|P1=-0.08 pre:(|nominalother|A=-0.24 pre:(|nominalother|P1=-0.1
pre:(|nominalrole|B=-0.51 pre:(|svtrue|participle=-0.48 pre:(|who|B=0.38 pre:)=-0.62 pre:)|0|false=-0.55
pre:)|svfalse|finite=-0.52 pre:,=0.14 pre:,|0|false=-0.07 pre:,|0|true=-0.13 pre:,|1|false=0.14 pre:,|1|true=0.49
pre:,|2|false=0.39 pre:,|groupbody|A=0.91 pre:,|groupbody|A1=-0.07 pre:,|groupbody|B=0.78 pre:,|groupbody|B1=-0.54
pre:,|groupbody|B2=-0.26 pre:,|groupbody|N1=-0.44 pre:,|groupbody|P1=-0.09 pre:,|groupother|A=-0.24
pre:,|groupother|A1=-0.56 pre:,|groupother|B=-0.13 pre:,|groupother|B1=0.15 pre:,|groupother|B2=0.18
pre:,|groupother|N1=0.27 pre:,|groupother|P1=-0.22 pre:,|grouprole|A=0.15 pre:,|grouprole|A1=-0.54
pre:,|grouprole|A2=-0.29 pre:,|grouprole|B=0.46 pre:,|grouprole|B1=-0.4 pre:,|grouprole|B2=-0.11
pre:,|grouprole|B3=-0.06 pre:,|grouprole|N1=-0.46 pre:,|grouprole|P1=-0.6 pre:,|grouprole|P2=-0.65 pre:,|heshe|A=0.81
pre:,|heshe|A1=-0.29 pre:,|heshe|A2=-0.26 pre:,|heshe|B=0.31 pre:,|heshe|B1=-0.36 pre:,|heshe|B2=-0.1
pre:,|heshe|N1=-0.6 pre:,|heshe|P1=0.44 pre:,|heshe|P2=-0.31 pre:,|his|B=-0.44 pre:,|it|A=0.25 pre:,|it|A1=-0.24
pre:,|it|B=-0.3 pre:,|it|B1=0.31 pre:,|it|N1=-0.6 pre:,|it|P1=-0.57 pre:,|i|A=-0.26 pre:,|i|A1=0.53 pre:,|i|B=-0.71
pre:,|i|B1=-0.09 pre:,|i|B2=0.23 pre:,|i|N1=-0.11 pre:,|i|P1=-0.22 pre:,|names|A=-0.27 pre:,|names|B=-0.32
pre:,|names|N1=-0.47 pre:,|names|P1=-0.55 pre:,|name|A=0.08 pre:,|name|A1=-0.2 pre:,|name|A2=0.5 pre:,|name|B=0.31
pre:,|name|B1=-0.1 pre:,|name|B2=-0.56 pre:,|name|B3=-0.45 pre:,|name|P1=-0.1 pre:,|nominalbody|A=0.08
pre:,|nominalbody|A1=-0.12 pre:,|nominalbody|B=0.28 pre:,|nominalbody|B1=-0.07 pre:,|nominalbody|B2=-0.16
pre:,|nominalbody|N1=0.67 pre:,|nominalbody|P1=-0.25 pre:,|nominaldoc|A=1.45 pre:,|nominaldoc|A1=0.51
pre:,|nominaldoc|B=0.39 pre:,|nominaldoc|B1=-1.03 pre:,|nominaldoc|B2=-0.21 pre:,|nominaldoc|N1=-0.06
pre:,|nominaldoc|P1=-0.61 pre:,|nominaldoc|P2=-0.21 pre:,|nominalother|A=0.43 pre:,|nominalother|A1=-0.62
pre:,|nominalother|A2=-0.25 pre:,|nominalother|B=-0.5 pre:,|nominalother|B1=-0.98 pre:,|nominalother|B2=-0.52
pre:,|nominalother|B3=-0.06 pre:,|nominalother|N1=-0.56 pre:,|nominalother|P1=-0.42 pre:,|nominalother|P2=-0.12
pre:,|nominalrole|A=-0.08 pre:,|nominalrole|A1=0.18 pre:,|nominalrole|A2=-0.1 pre:,|nominalrole|B=0.25
pre:,|nominalrole|B1=-0.45 pre:,|nominalrole|B2=-0.09 pre:,|nominalrole|N1=0.32 pre:,|nominalrole|P1=-0.62
pre:,|nominalrole|P2=-0.27 pre:,|nominaltime|N1=-0.1 pre:,|nominaltime|P1=-0.07 pre:,|org|A=0.61 pre:,|org|A1=0.25
pre:,|org|A2=-0.17 pre:,|org|B=0.48 pre:,|org|B1=-0.8 pre:,|org|B2=-0.18 pre:,|org|P1=-0.32 pre:,|org|P2=-0.43
pre:,|svfalse|base=0.23 pre:,|svfalse|finite=0.28 pre:,|svfalse|participle=-0.2 pre:,|svfalse|past-participle=-0.36
pre:,|svtrue|base=-0.09 pre:,|svtrue|finite=-0.5 pre:,|svtrue|participle=0.12 pre:,|they|A=0.36 pre:,|they|A1=-0.38
pre:,|they|B=0.52 pre:,|they|B1=0.19 pre:,|they|B2=-0.08 pre:,|they|N1=-0.15 pre:,|they|P1=-0.35 pre:,|we|A=-0.21
pre:,|we|A1=0.57 pre:,|we|B=0.52 pre:,|we|B2=-0.08 pre:,|we|P1=-0.26 pre:,|who|A=-0.43 pre:,|who|B=0.24
pre:,|who|N1=-0.08 pre:,|who|P1=-0.27 pre:,|you|A=0.32 pre:,|you|B=0.78 pre:,|you|B1=0.38 pre:-|0|false=-0.22
pre:-|0|true=0.24 pre:-|1|true=-0.67 pre:-|2|false=0.31 pre:-|barefalse|none=0.34 pre:-|grouprole|A=-0.33
pre:-|grouprole|B=-0.57 pre:-|grouprole|N1=-0.35 pre:-|grouprole|P1=-0.11 pre:-|heshe|A1=-0.08 pre:-|heshe|B=0.62
pre:-|heshe|P1=-0.07 pre:-|it|A=-0.1 pre:-|i|B=-0.15 pre:-|labelfalse|none=0.41 pre:-|name|A=-0.61 pre:-|name|B1=0.48
pre:-|name|N1=0.65 pre:-|name|P1=0.14 pre:-|name|P2=-0.1 pre:-|nominaldoc|B=0.76 pre:-|nominaldoc|B1=-0.13
pre:-|nominaldoc|P1=-0.17 pre:-|nominalother|A=-0.31 pre:-|nominalother|A1=-0.07 pre:-|nominalother|B=-0.18
pre:-|nominalother|N1=-0.16 pre:-|nominalother|P1=-0.13 pre:-|nominalrole|P1=-0.13 pre:-|nounfalse|none=-0.27
pre:-|svfalse|base=-0.68 pre:-|svfalse|finite=0.14 pre:-|svfalse|participle=-0.42 pre:-|svtrue|base=-0.19
pre:-|svtrue|finite=-0.31 pre:-|svtrue|participle=-0.51 pre::=-0.54 pre::|0|false=-0.71 pre::|1|false=-0.38
pre::|2|false=0.21 pre::|groupbody|B=0.36 pre::|groupother|B=0.11 pre::|groupother|N1=-0.09 pre::|grouprole|B=0.16
pre::|i|B=-0.21 pre::|name|A=-0.1 pre::|name|B=-0.38 pre::|name|B1=-0.06 pre::|name|N1=-0.09 pre::|name|P1=-0.07
pre::|nominalother|A=-0.32 pre::|nominalother|B=-0.43 pre::|nominalother|P1=-0.07 pre::|nominalrole|B=-0.51
pre::|nounfalse|none=-0.24 pre::|svfalse|base=-0.21 pre::|svfalse|finite=-0.37 pre::|svfalse|participle=-0.44
pre::|svfalse|past-participle=0.06 pre::|svtrue|base=-0.22 pre::|svtrue|finite=-0.22 pre::|svtrue|participle=0.13
pre::|you|B=-0.68 pre:;=0.37 pre:;|0|false=0.63 pre:;|1|false=0.25 pre:;|2|false=-0.27 pre:;|heshe|B=0.34
pre:;|heshe|P1=-0.1 pre:;|name|A1=-0.23 pre:;|name|B=-0.07 pre:;|name|P1=-0.39 pre:;|nominalother|B=0.42
pre:;|nominalother|N1=-0.09 pre:;|nominalother|P1=-0.06 pre:;|org|B=0.56 pre:;|org|P1=-0.1 pre:;|svfalse|base=0.67
pre:;|svfalse|finite=-0.1 pre:;|svtrue|finite=0.47 pre:;|you|P1=-0.24 pre:Cap=-0.24 pre:Cap|0|false=-0.13
pre:Cap|0|true=0.23 pre:Cap|1|false=-0.1 pre:Cap|2|false=-0.22 pre:Cap|grouprole|B=-0.2 pre:Cap|heshe|B=-0.43
pre:Cap|it|B=0.32 pre:Cap|name|B=-0.33 pre:Cap|name|B1=-0.14 pre:Cap|name|P1=-0.14 pre:Cap|nominaldoc|N1=-0.11
pre:Cap|nominaldoc|P1=-0.08 pre:Cap|nominalother|A=-0.1 pre:Cap|nominalother|B=-0.34 pre:Cap|nominalother|B1=0.75
pre:Cap|nominalother|N1=-0.23 pre:Cap|org|N1=-0.14 pre:Cap|svfalse|base=0.62 pre:Cap|svfalse|finite=-0.07
pre:Cap|svfalse|participle=-0.2 pre:Cap|svtrue|base=-0.56 pre:Cap|svtrue|finite=-0.55 pre:Cap|svtrue|participle=-0.33
pre:Cap|they|A1=-0.08 pre:Cap|they|B=-0.7 pre:Cap|vsfalse|finite=-0.5 pre:Cap|vsfalse|participle=-0.47
pre:Cap|we|B=0.84 pre:Cap|who|B=-0.37 pre:Cap|you|P1=-0.23 pre:about=-0.47 pre:about|0|false=-0.27
pre:about|0|true=-0.26 pre:about|1|false=-0.5 pre:about|2|false=0.08 pre:about|groupother|N1=-0.07
pre:about|grouprole|B=0.3 pre:about|his|A=-0.13 pre:about|his|B=-0.64 pre:about|nominalother|A=-0.07
pre:about|nominalother|B=-0.14 pre:about|nounfalse|none=-0.43 pre:about|org|A=-0.36 pre:about|svfalse|base=-0.59
pre:about|svfalse|finite=-0.17 pre:about|svfalse|participle=0.23 pre:about|svtrue|finite=-0.08 pre:adv|0|true=-0.68
pre:adv|1|false=0.44 pre:adv|2|false=-0.22 pre:adv|groupother|A1=-0.06 pre:adv|groupother|B=-1.03
pre:adv|groupother|P1=-0.17 pre:adv|grouprole|A=-0.08 pre:adv|grouprole|A1=-0.09 pre:adv|grouprole|B=0.45
pre:adv|grouprole|B1=-0.07 pre:adv|grouprole|P1=-0.23 pre:adv|heshe|A1=-0.2 pre:adv|heshe|B=1.07
pre:adv|heshe|B1=0.51 pre:adv|heshe|N1=-0.09 pre:adv|heshe|P1=-0.23 pre:adv|it|P1=-0.16 pre:adv|i|B=-0.42
pre:adv|name|A1=-0.06 pre:adv|name|A2=-0.07 pre:adv|name|B=0.66 pre:adv|name|B1=0.22 pre:adv|name|N1=1.01
pre:adv|name|P1=-0.47 pre:adv|name|P2=0.07 pre:adv|nominalother|A=-0.59 pre:adv|nominalother|A1=-0.06
pre:adv|nominalother|B=-0.48 pre:adv|nominalother|B1=-0.13 pre:adv|nominalother|B2=-0.11
pre:adv|nominalother|N1=-0.11 pre:adv|nominalother|P1=-0.16 pre:adv|nominalrole|B=0.43 pre:adv|nounfalse|none=0.66
pre:adv|svfalse|base=-0.69 pre:adv|svfalse|finite=0.15 pre:adv|svfalse|participle=-0.16 pre:adv|svtrue|base=-0.47
pre:adv|svtrue|finite=-0.44 pre:adv|svtrue|participle=0.82 pre:adv|they|A1=-0.11 pre:adv|they|B=0.41
pre:and|0|false=0.07 pre:and|0|true=-0.28 pre:and|1|false=-0.22 pre:and|1|true=0.48 pre:and|2|true=-0.23
pre:and|groupbody|B=-0.65 pre:and|groupbody|B1=-0.12 pre:and|groupbody|P1=-0.08 pre:and|groupother|A=-0.43
pre:and|groupother|A1=-0.07 pre:and|groupother|B=-0.28 pre:and|groupother|B1=-0.27 pre:and|groupother|N1=-0.18
pre:and|groupother|P1=-0.15 pre:and|grouprole|A=-0.42 pre:and|grouprole|A1=-0.14 pre:and|grouprole|B=0.97
pre:and|grouprole|B2=-0.19 pre:and|grouprole|N1=-0.32 pre:and|grouprole|P1=-0.35 pre:and|heshe|A=-0.94
pre:and|heshe|A1=0.57 pre:and|heshe|B=0.91 pre:and|heshe|N1=-0.14 pre:and|heshe|P1=-0.16 pre:and|his|A=-0.11
pre:and|his|P1=-0.15 pre:and|it|A=-0.15 pre:and|it|A1=-0.14 pre:and|it|B=0.09 pre:and|it|P1=-0.15 pre:and|i|A=-0.23
pre:and|i|A1=-0.17 pre:and|i|A2=-0.14 pre:and|i|B=0.24 pre:and|i|B1=-0.14 pre:and|i|B2=-0.07 pre:and|i|P1=-0.31
pre:and|name|A=-0.25 pre:and|name|A1=-0.23 pre:and|name|A2=-0.11 pre:and|name|B=0.26 pre:and|name|B1=-0.64
pre:and|name|B2=-0.07 pre:and|name|N1=-0.68 pre:and|name|P2=0.84 pre:and|nominalbody|A=-0.09
pre:and|nominalbody|B=-0.55 pre:and|nominalbody|P1=-0.2 pre:and|nominaldoc|A=-0.09 pre:and|nominaldoc|A1=-0.08
pre:and|nominaldoc|B=0.74 pre:and|nominaldoc|P1=-0.1 pre:and|nominalother|A=-0.27 pre:and|nominalother|A1=-0.38
pre:and|nominalother|A2=-0.06 pre:and|nominalother|B1=-0.26 pre:and|nominalother|N1=-0.51
pre:and|nominalother|P2=-0.1 pre:and|nominalrole|A=0.08 pre:and|nominalrole|B1=0.46 pre:and|nominalrole|B2=-0.16
pre:and|nominalrole|N1=-0.35 pre:and|nominalrole|P1=-0.09 pre:and|nounfalse|none=0.1 pre:and|org|A=-0.45
pre:and|org|A1=-0.39 pre:and|org|B1=-0.18 pre:and|org|B2=-0.26 pre:and|org|N1=-0.08 pre:and|org|P1=-0.34
pre:and|svfalse|base=-0.27 pre:and|svfalse|finite=0.12 pre:and|svfalse|participle=-0.33 pre:and|svtrue|base=-0.59
pre:and|svtrue|finite=-0.61 pre:and|svtrue|participle=0.93 pre:and|they|A=-0.43 pre:and|they|A1=-0.06
pre:and|they|B=0.72 pre:and|they|B1=0.51 pre:and|they|P1=-0.12 pre:and|we|A1=-0.08 pre:and|we|B=-0.9
pre:and|we|B1=-0.09 pre:and|who|B=0.16 pre:and|who|B1=-0.28 pre:and|you|P1=-0.08 pre:as|0|false=-0.15
pre:as|0|true=0.12 pre:as|1|false=0.14 pre:as|groupbody|A=0.21 pre:as|groupbody|B=-0.72 pre:as|groupbody|N1=-0.27
pre:as|groupbody|P1=-0.18 pre:as|groupother|B=0.43 pre:as|groupother|P1=-0.08 pre:as|grouprole|A=0.95
pre:as|grouprole|A1=-0.07 pre:as|grouprole|B=-0.28 pre:as|grouprole|B1=-0.28 pre:as|grouprole|N1=-0.1
pre:as|grouprole|P1=-0.24 pre:as|heshe|A=-0.62 pre:as|heshe|B=0.49 pre:as|heshe|N1=-0.17 pre:as|heshe|P1=-0.37
pre:as|it|A1=-0.06 pre:as|it|B=-0.57 pre:as|it|N1=-0.09 pre:as|names|B=-0.79 pre:as|names|B1=-0.08
pre:as|names|N1=-0.14 pre:as|names|P1=-0.08 pre:as|name|A=0.82 pre:as|name|A1=-0.4 pre:as|name|A2=-0.15
pre:as|name|B1=0.68 pre:as|name|B2=-0.26 pre:as|name|N1=-1 pre:as|name|P1=-0.13 pre:as|name|P2=-0.45
pre:as|nominaldoc|B=0.19 pre:as|nominaldoc|P1=-0.75 pre:as|nominalother|A=0.17 pre:as|nominalother|A1=-0.12
pre:as|nominalother|B=-0.09 pre:as|nominalother|B1=-0.43 pre:as|nominalother|B2=-0.4 pre:as|nominalother|B3=-0.07
pre:as|nominalother|N1=-0.19 pre:as|nominalother|P1=-0.39 pre:as|nominalrole|A=-0.36 pre:as|nominalrole|B=0.55
pre:as|nominalrole|B1=-0.19 pre:as|nominalrole|N1=-0.12 pre:as|nominalrole|P1=-0.25 pre:as|nounfalse|none=0.14
pre:as|org|B=0.3 pre:as|org|N1=-0.26 pre:as|svfalse|base=-0.21 pre:as|svfalse|finite=0.12
pre:as|svfalse|participle=-0.25 pre:as|svfalse|past-participle=-0.39 pre:as|svtrue|finite=-0.33
pre:as|svtrue|participle=0.16 pre:as|they|A=-0.36 pre:as|they|B=0.49 pre:as|they|B1=0.21 pre:as|they|N1=-0.11
pre:as|they|P1=-0.11 pre:but=0.24 pre:but|0|false=0.15 pre:but|0|true=-0.23 pre:but|1|true=0.47 pre:but|2|false=0.24
pre:but|groupbody|B=0.68 pre:but|groupother|B=0.48 pre:but|groupother|P1=-0.11 pre:but|grouprole|A=-0.18
pre:but|grouprole|B=0.54 pre:but|grouprole|B1=0.51 pre:but|grouprole|N1=-0.25 pre:but|grouprole|P1=-0.2
pre:but|heshe|A=-1.05 pre:but|heshe|A1=-0.29 pre:but|heshe|A2=-0.16 pre:but|heshe|B=1.06 pre:but|heshe|B1=-0.1
pre:but|heshe|N1=-0.16 pre:but|heshe|P1=-0.4 pre:but|it|A=-0.17 pre:but|it|A1=-0.15 pre:but|it|B=-0.58
pre:but|it|N1=-0.13 pre:but|name|A=-0.9 pre:but|name|A1=-0.32 pre:but|name|A2=-0.08 pre:but|name|B1=-0.93
pre:but|name|N1=-0.57 pre:but|name|P1=-0.57 pre:but|nominaldoc|A1=-0.12 pre:but|nominaldoc|B=0.84
pre:but|nominaldoc|B1=-0.18 pre:but|nominaldoc|N1=-0.19 pre:but|nominaldoc|P1=-0.11 pre:but|nominalother|A=-0.6
pre:but|nominalother|A1=-0.27 pre:but|nominalother|A2=-0.13 pre:but|nominalother|B=-0.08
pre:but|nominalother|B1=-0.36 pre:but|nominalother|N1=-0.43 pre:but|nominalother|P1=-0.55
pre:but|nominalrole|N1=-0.23 pre:but|nominalrole|P1=-0.13 pre:but|nounfalse|none=0.1 pre:but|org|B=0.41
pre:but|svfalse|base=0.29 pre:but|svfalse|finite=0.24 pre:but|svfalse|past-participle=-0.42 pre:but|svtrue|base=0.29
pre:but|svtrue|finite=0.14 pre:but|svtrue|participle=0.15 pre:but|they|A=-0.17 pre:but|they|B=1.13
pre:but|they|P1=-0.06 pre:by=0.16 pre:by|0|false=-0.09 pre:by|0|true=0.42 pre:by|1|false=-0.06 pre:by|2|false=0.31
pre:by|2|true=-0.32 pre:by|byfalse|finite=0.26 pre:by|byfalse|participle=-0.09 pre:by|byfalse|past-participle=-0.27
pre:by|grouprole|B=-0.57 pre:by|grouprole|N1=-0.11 pre:by|grouprole|P1=-0.13 pre:by|name|A=0.15 pre:by|name|A1=-0.08
pre:by|name|B=0.26 pre:by|name|N1=-0.2 pre:by|name|P1=-0.86 pre:by|nominalother|A=-0.38 pre:by|nominalother|A1=-0.1
pre:by|nominalother|B=-0.13 pre:by|nominalother|B1=-0.08 pre:by|nominalother|N1=-0.07 pre:by|nominalother|P1=-0.14
pre:by|nominalrole|P1=-0.13 pre:by|org|A=0.11 pre:by|org|A1=-0.33 pre:by|org|B=-0.13 pre:by|org|B1=-0.24
pre:by|org|N1=-0.22 pre:by|org|P1=-0.22 pre:by|svfalse|base=0.25 pre:by|svfalse|finite=-0.15
pre:by|svfalse|participle=-0.23 pre:by|svtrue|finite=0.53 pre:called=-0.32 pre:called|0|true=-0.62
pre:called|1|false=0.08 pre:called|1|true=-0.38 pre:called|2|true=-0.27 pre:called|name|B=0.11
pre:called|name|P1=-0.14 pre:called|nominalother|B=-0.21 pre:called|nounfalse|none=0.23
pre:called|svfalse|finite=-0.65 pre:called|svfalse|participle=-0.28 pre:conj=-0.16 pre:conj|0|false=0.14
pre:conj|0|true=-0.26 pre:conj|1|false=-0.36 pre:conj|1|true=0.17 pre:conj|2|false=0.17 pre:conj|2|true=-0.27
pre:conj|groupbody|A1=0.09 pre:conj|groupbody|B=0.11 pre:conj|groupbody|B1=-0.1 pre:conj|groupother|A1=-0.08
pre:conj|groupother|B=0.62 pre:conj|grouprole|A=-0.56 pre:conj|grouprole|A1=-0.1 pre:conj|grouprole|A2=-0.17
pre:conj|grouprole|B=0.41 pre:conj|grouprole|B1=0.14 pre:conj|grouprole|N1=-0.15 pre:conj|grouprole|P1=-0.3
pre:conj|heshe|A=-0.35 pre:conj|heshe|A1=-0.46 pre:conj|heshe|A2=-0.21 pre:conj|heshe|B=0.39 pre:conj|heshe|B1=-0.73
pre:conj|heshe|B2=0.64 pre:conj|heshe|N1=-0.19 pre:conj|heshe|P1=-0.57 pre:conj|it|A=-0.54 pre:conj|it|B=-0.27
pre:conj|it|B1=-0.18 pre:conj|it|B2=-0.11 pre:conj|it|N1=-0.17 pre:conj|it|P1=-0.14 pre:conj|i|A=-0.42
pre:conj|i|A1=-0.22 pre:conj|i|B=-0.41 pre:conj|names|A=-0.12 pre:conj|names|P1=-0.17 pre:conj|name|A=-0.83
pre:conj|name|A1=-0.5 pre:conj|name|A2=-0.13 pre:conj|name|B=0.09 pre:conj|name|B1=-0.26 pre:conj|name|B2=-0.15
pre:conj|name|N1=-0.43 pre:conj|name|P1=0.76 pre:conj|name|P2=-0.15 pre:conj|nominalbody|A=-0.08
pre:conj|nominalbody|B=0.53 pre:conj|nominaldoc|B=-0.36 pre:conj|nominaldoc|P1=-0.41 pre:conj|nominalother|A=-0.59
pre:conj|nominalother|A1=-0.13 pre:conj|nominalother|B=0.22 pre:conj|nominalother|B1=-0.26
pre:conj|nominalother|B2=-0.08 pre:conj|nominalother|N1=-0.19 pre:conj|nominalother|P1=-0.33
pre:conj|nominalrole|B=-1.05 pre:conj|nominalrole|B1=-0.1 pre:conj|nominalrole|N1=-0.08 pre:conj|nominalrole|P1=-0.21
pre:conj|nounfalse|none=-0.37 pre:conj|org|A=-0.53 pre:conj|org|A1=-0.06 pre:conj|org|B1=-0.45 pre:conj|org|N1=-0.07
pre:conj|org|P1=-0.21 pre:conj|svfalse|base=-0.12 pre:conj|svfalse|participle=-0.28
pre:conj|svfalse|past-participle=-0.22 pre:conj|svtrue|base=-0.26 pre:conj|svtrue|finite=-0.52
pre:conj|svtrue|participle=0.19 pre:conj|they|A=-0.2 pre:conj|they|A1=-0.13 pre:conj|they|B=-0.39
pre:conj|they|B1=-0.25 pre:conj|they|B2=-0.08 pre:conj|they|N1=-0.12 pre:conj|they|P1=-0.2 pre:conj|we|A1=-0.07
pre:conj|we|B=-1.08 pre:conj|you|A=-0.09 pre:conj|you|B=0.3 pre:conj|you|B1=-0.12 pre:conj|you|P1=-0.22 pre:ed=-0.33
pre:ed|0|false=-0.41 pre:ed|0|true=0.92 pre:ed|1|false=-0.57 pre:ed|1|true=0.2 pre:ed|2|false=-0.66
pre:ed|2|true=0.48 pre:ed|groupbody|B=-0.39 pre:ed|groupother|A=-0.12 pre:ed|groupother|B=-0.44
pre:ed|grouprole|A=-0.45 pre:ed|grouprole|B=-0.63 pre:ed|grouprole|P1=-0.09 pre:ed|his|B=-0.56 pre:ed|name|A=0.72
pre:ed|name|B=0.64 pre:ed|name|B1=0.22 pre:ed|name|N1=-0.07 pre:ed|name|P1=-0.08 pre:ed|nominaldoc|A=-0.19
pre:ed|nominaldoc|B=-1.25 pre:ed|nominaldoc|B1=-0.1 pre:ed|nominaldoc|P1=-0.09 pre:ed|nominalother|A=0.44
pre:ed|nominalother|A1=-0.24 pre:ed|nominalother|B=0.07 pre:ed|nominalother|B1=0.2 pre:ed|nominalother|P1=-0.2
pre:ed|nominalrole|B=0.29 pre:ed|nounfalse|none=-0.8 pre:ed|org|B=-0.64 pre:ed|org|P1=-0.16 pre:ed|svfalse|base=-0.21
pre:ed|svfalse|participle=-0.69 pre:ed|svtrue|base=-0.11 pre:ed|svtrue|finite=0.16 pre:ed|svtrue|participle=-0.25
pre:ed|vsfalse|finite=0.42 pre:for|0|false=0.29 pre:for|0|true=0.27 pre:for|1|false=-0.83 pre:for|1|true=0.48
pre:for|2|false=-0.66 pre:for|grouprole|B1=-0.1 pre:for|name|N1=1.05 pre:for|nominalother|A=-0.47
pre:for|nominalother|B=-0.55 pre:for|nominalother|B1=-0.09 pre:for|nominalother|P1=0.49 pre:for|nominalrole|P1=-0.19
pre:for|nounfalse|none=-0.16 pre:for|org|A=-0.59 pre:for|svfalse|base=0.14 pre:for|svfalse|finite=0.16
pre:for|svfalse|participle=-0.51 pre:for|svtrue|finite=-0.41 pre:for|svtrue|participle=0.13 pre:in=-0.12
pre:in|0|false=0.3 pre:in|0|true=-0.57 pre:in|1|false=-0.07 pre:in|1|true=0.5 pre:in|2|false=-1.21
pre:in|groupother|A=-0.28 pre:in|groupother|P1=-0.16 pre:in|his|A=-0.75 pre:in|his|A1=-0.1 pre:in|his|B=-0.34
pre:in|his|B1=-0.3 pre:in|his|N1=-0.09 pre:in|his|P1=-0.27 pre:in|it|B=0.74 pre:in|it|N1=-0.19 pre:in|it|P1=-0.08
pre:in|name|A=-0.15 pre:in|name|B=0.43 pre:in|name|B1=-0.24 pre:in|name|N1=0.69 pre:in|name|P1=-0.31
pre:in|nominalbody|A=-0.38 pre:in|nominaldoc|B=-0.25 pre:in|nominaldoc|B1=-0.34 pre:in|nominaldoc|N1=-0.16
pre:in|nominalother|A=-0.71 pre:in|nominalother|A1=-0.24 pre:in|nominalother|B=0.12 pre:in|nominalother|B1=-0.18
pre:in|nominalother|N1=-0.2 pre:in|nominalother|P1=-0.35 pre:in|nounfalse|none=0.19 pre:in|org|B1=-0.11
pre:in|svfalse|base=0.49 pre:in|svfalse|finite=-0.22 pre:in|svfalse|participle=-0.32 pre:in|svtrue|base=-0.6
pre:in|svtrue|finite=0.37 pre:in|svtrue|participle=0.17 pre:in|vsfalse|finite=-0.26 pre:in|vsfalse|participle=-0.49
pre:is=-0.35 pre:is|0|false=-0.38 pre:is|0|true=-0.09 pre:is|1|false=0.14 pre:is|1|true=0.62 pre:is|2|false=-0.62
pre:is|grouprole|B=-0.49 pre:is|name|B=-0.45 pre:is|name|N1=-0.1 pre:is|nominalother|A=-0.28
pre:is|nominalother|A1=-0.08 pre:is|nominalother|B1=-0.18 pre:is|nominalother|N1=-0.23 pre:is|nominalother|P1=-0.14
pre:is|nominalrole|B=0.64 pre:is|nominalrole|P1=-0.08 pre:is|nounfalse|none=-0.21 pre:is|svfalse|base=-0.27
pre:is|svfalse|finite=-0.07 pre:is|svfalse|participle=0.14 pre:is|svtrue|base=0.34 pre:is|svtrue|finite=-0.52
pre:is|svtrue|participle=-0.19 pre:is|vsfalse|finite=-0.7 pre:it=-0.34 pre:it|0|false=-0.13
pre:it|nominalbody|P1=-0.12 pre:it|svfalse|finite=-0.23 pre:it|svtrue|finite=-0.06 pre:like=-0.64
pre:like|1|false=-0.6 pre:like|1|true=-0.57 pre:like|2|false=-0.17 pre:like|name|A=-0.08 pre:like|name|B=-0.32
pre:like|name|P1=-0.13 pre:like|nominalother|A=-0.14 pre:like|nominalother|P1=-0.14 pre:like|org|B=-0.43
pre:like|svfalse|finite=-0.61 pre:like|svfalse|participle=0.35 pre:like|svtrue|finite=0.13
pre:like|svtrue|participle=0.19 pre:like|vsfalse|finite=-0.18 pre:not=-0.65 pre:not|0|false=-0.39
pre:not|0|true=-0.09 pre:not|1|false=-0.36 pre:not|1|true=0.48 pre:not|2|false=-0.82 pre:not|name|B=-0.25
pre:not|name|P1=-0.08 pre:not|nominalother|A=-0.29 pre:not|nominalother|B=-0.35 pre:not|svfalse|base=-0.09
pre:not|svfalse|finite=-0.6 pre:not|svfalse|participle=-0.2 pre:not|svtrue|participle=-0.2 pre:nouns=-0.59
pre:nouns|0|false=-0.5 pre:nouns|1|false=-0.74 pre:nouns|2|false=-0.75 pre:nouns|heshe|A=-0.42
pre:nouns|heshe|A1=-0.06 pre:nouns|heshe|B=-0.33 pre:nouns|heshe|B1=-0.09 pre:nouns|heshe|N1=-0.08
pre:nouns|heshe|P1=0.39 pre:nouns|it|B=0.3 pre:nouns|nominalother|A=-0.12 pre:nouns|nominalother|B=0.33
pre:nouns|nounfalse|none=-0.07 pre:nouns|svfalse|participle=-0.95 pre:nouns|svtrue|base=-0.32
pre:nouns|svtrue|finite=-0.63 pre:nouns|svtrue|participle=-0.34 pre:nouns|they|B=-0.75 pre:of=-0.2
pre:of|0|false=-0.08 pre:of|0|true=-0.47 pre:of|1|false=-0.09 pre:of|2|false=-0.07 pre:of|grouprole|A=-0.67
pre:of|his|A=-0.32 pre:of|his|B=-0.98 pre:of|his|P1=-0.08 pre:of|it|A=-0.14 pre:of|name|A=-0.52 pre:of|name|B=-0.63
pre:of|name|B1=-0.09 pre:of|name|N1=-0.23 pre:of|name|P1=0.8 pre:of|nominalother|A=-0.42 pre:of|nominalother|B=0.36
pre:of|nominalother|B1=0.49 pre:of|nominalother|N1=-0.07 pre:of|nominalother|P1=-0.14 pre:of|nounfalse|none=-0.14
pre:of|svfalse|base=0.4 pre:of|svfalse|finite=-0.28 pre:of|svfalse|participle=0.19 pre:of|svtrue|finite=-0.71
pre:of|you|B=-0.09 pre:on=-0.47 pre:on|0|false=-0.89 pre:on|0|true=-0.11 pre:on|1|true=0.74 pre:on|2|false=-0.57
pre:on|name|B=-0.68 pre:on|nominalother|A=-0.18 pre:on|nominalother|B=0.53 pre:on|nounfalse|none=-0.07
pre:on|svfalse|base=0.31 pre:on|svfalse|finite=-0.88 pre:on|svfalse|participle=0.09 pre:on|svtrue|participle=-0.13
pre:on|vsfalse|finite=-0.53 pre:on|vsfalse|participle=0.27 pre:or=-0.36 pre:or|0|false=0.23 pre:or|1|false=-0.52
pre:or|2|false=-0.57 pre:or|nominalother|A=-0.29 pre:or|nominalother|B=-0.12 pre:or|nominalother|P1=-0.13
pre:or|svfalse|finite=-0.17 pre:or|svfalse|participle=-0.49 pre:or|svtrue|finite=-0.1 pre:poss=0.19
pre:poss|0|false=-0.12 pre:poss|0|true=0.3 pre:poss|1|false=-0.15 pre:poss|1|true=0.22 pre:poss|2|false=0.17
pre:poss|it|P1=-0.09 pre:poss|name|B=-0.71 pre:poss|nominalother|A1=-0.08 pre:poss|nominalother|B=-0.4
pre:poss|nominalother|B1=-0.1 pre:poss|nominalother|N1=-0.23 pre:poss|nominalother|P1=0.42
pre:poss|svfalse|finite=0.23 pre:poss|svfalse|participle=0.27 pre:poss|svtrue|base=-0.38
pre:poss|svtrue|participle=-0.06 pre:prep=-0.25 pre:prep|0|false=-0.56 pre:prep|0|true=0.18 pre:prep|1|false=0.07
pre:prep|1|true=-0.61 pre:prep|2|false=-0.23 pre:prep|2|true=0.11 pre:prep|groupbody|A=-0.47
pre:prep|groupbody|B=-0.98 pre:prep|groupbody|P1=-0.39 pre:prep|groupother|A=0.31 pre:prep|groupother|B=0.17
pre:prep|groupother|P1=-0.06 pre:prep|grouprole|A=0.8 pre:prep|grouprole|B=0.72 pre:prep|grouprole|B1=-0.25
pre:prep|grouprole|N1=-0.1 pre:prep|grouprole|P1=-0.06 pre:prep|heshe|A=-0.48 pre:prep|heshe|B=0.18
pre:prep|heshe|B1=-0.24 pre:prep|heshe|N1=-0.23 pre:prep|heshe|P1=-0.15 pre:prep|his|A=-0.31 pre:prep|his|B=0.46
pre:prep|his|B1=-0.12 pre:prep|his|N1=-0.29 pre:prep|his|P1=-0.19 pre:prep|it|A=-0.51 pre:prep|it|B=-0.43
pre:prep|it|B1=-0.18 pre:prep|it|P1=-0.15 pre:prep|name|A=-0.76 pre:prep|name|A1=-0.12 pre:prep|name|B1=-0.65
pre:prep|name|N1=0.16 pre:prep|name|P1=-0.75 pre:prep|nominalbody|B=-0.86 pre:prep|nominaldoc|B=-0.53
pre:prep|nominalother|A=-0.23 pre:prep|nominalother|A1=-0.12 pre:prep|nominalother|B=0.38
pre:prep|nominalother|B1=0.18 pre:prep|nominalother|N1=-0.15 pre:prep|nominalother|P1=-0.17
pre:prep|nominalrole|A1=-0.1 pre:prep|nominalrole|B=0.59 pre:prep|nominalrole|B1=-0.12 pre:prep|nominalrole|N1=-0.08
pre:prep|nominalrole|P1=-0.15 pre:prep|nominaltime|B=-0.09 pre:prep|nounfalse|none=0.36 pre:prep|org|A=0.57
pre:prep|org|B=-0.1 pre:prep|org|N1=-0.11 pre:prep|org|P1=-0.22 pre:prep|svfalse|participle=-0.57
pre:prep|svfalse|past-participle=-0.44 pre:prep|svtrue|base=-0.55 pre:prep|svtrue|finite=-0.59
pre:prep|svtrue|participle=-1 pre:prep|they|A1=-0.07 pre:prep|they|B=-0.71 pre:pron=-0.08 pre:pron|0|false=-0.23
pre:pron|0|true=-0.36 pre:pron|1|false=0.06 pre:pron|1|true=-0.13 pre:pron|2|false=-0.34 pre:pron|2|true=0.7
pre:pron|heshe|P1=-0.09 pre:pron|i|B=0.73 pre:pron|i|P1=-0.16 pre:pron|name|N1=0.83 pre:pron|nominalother|B=-1.19
pre:pron|svfalse|base=-0.27 pre:pron|svfalse|participle=-0.78 pre:pron|svtrue|base=0.62 pre:pron|svtrue|finite=0.23
pre:p|0|false=-0.69 pre:p|1|false=-0.32 pre:p|1|true=-0.47 pre:p|2|false=0.65 pre:p|groupother|A=-0.07
pre:p|groupother|B=-0.85 pre:p|heshe|A=0.1 pre:p|heshe|A1=0.88 pre:p|i|A=-0.17 pre:p|i|B=-0.52
pre:p|labelfalse|none=-0.18 pre:p|names|A=-0.24 pre:p|name|A=-0.19 pre:p|name|A1=0.5 pre:p|name|B=-0.47
pre:p|name|B1=0.29 pre:p|name|P1=0.37 pre:p|nominalother|A=-0.16 pre:p|nominalother|B=0.29
pre:p|nominalother|B1=-0.37 pre:p|nominalother|P1=-0.11 pre:p|nominalrole|B=-0.41 pre:p|svfalse|base=-0.8
pre:p|svfalse|finite=0.26 pre:p|svfalse|participle=-0.16 pre:p|svtrue|base=0.45 pre:p|svtrue|finite=-0.61
pre:p|svtrue|participle=-0.08 pre:quote|0|false=-0.56 pre:quote|0|true=-0.08 pre:quote|1|false=0.15
pre:quote|1|true=-0.89 pre:quote|2|false=0.09 pre:quote|2|true=0.61 pre:quote|groupbody|A=0.12
pre:quote|groupbody|N1=-0.18 pre:quote|groupother|A=-0.52 pre:quote|grouprole|A=-0.1 pre:quote|grouprole|B=0.09
pre:quote|grouprole|B1=-0.23 pre:quote|grouprole|N1=-0.14 pre:quote|grouprole|P1=-0.09 pre:quote|heshe|A=0.31
pre:quote|heshe|A1=0.06 pre:quote|heshe|A2=-0.26 pre:quote|heshe|B=-0.36 pre:quote|heshe|B1=0.35
pre:quote|heshe|N1=-0.4 pre:quote|heshe|P2=-0.61 pre:quote|his|A=-0.08 pre:quote|name|A=0.06 pre:quote|name|A1=0.29
pre:quote|name|B=-0.51 pre:quote|name|B2=0.38 pre:quote|name|B3=1.02 pre:quote|name|N1=0.3 pre:quote|name|P1=-0.26
pre:quote|nominalbody|A=0.79 pre:quote|nominaldoc|A=-0.52 pre:quote|nominaldoc|A1=-0.35 pre:quote|nominaldoc|B=-0.6
pre:quote|nominaldoc|B1=0.46 pre:quote|nominaldoc|N1=0.21 pre:quote|nominaldoc|P1=0.55 pre:quote|nominaldoc|P2=-0.18
pre:quote|nominalother|A=-0.12 pre:quote|nominalother|A1=-0.22 pre:quote|nominalother|B=-0.24
pre:quote|nominalother|B2=-0.13 pre:quote|nominalother|N1=-0.36 pre:quote|nominalother|P1=-0.21
pre:quote|nominalrole|A1=-0.12 pre:quote|nominalrole|B=-0.24 pre:quote|nominalrole|B1=0.8
pre:quote|nominalrole|B2=-0.23 pre:quote|nominalrole|N1=0.21 pre:quote|nominalrole|P1=-0.36
pre:quote|nominalrole|P2=-0.13 pre:quote|nounfalse|none=-0.3 pre:quote|org|A=0.71 pre:quote|org|B1=-0.19
pre:quote|org|N1=0.53 pre:quote|org|P1=-0.6 pre:quote|svfalse|base=0.32 pre:quote|svfalse|participle=-0.98
pre:quote|svfalse|past-participle=-0.25 pre:quote|svtrue|base=0.15 pre:quote|svtrue|finite=-0.09
pre:quote|svtrue|participle=0.31 pre:quote|they|N1=-0.27 pre:quote|we|A=0.5 pre:quote|who|A=-0.72
pre:quote|who|B=-0.87 pre:quote|you|A=-0.06 pre:said=-0.08 pre:said|0|false=-0.14 pre:said|0|true=-0.44
pre:said|1|false=0.54 pre:said|1|true=-0.61 pre:said|2|false=0.2 pre:said|2|true=-0.47 pre:said|groupbody|B=-0.23
pre:said|groupother|B=-0.69 pre:said|grouprole|B=-0.4 pre:said|heshe|A=-0.24 pre:said|heshe|A1=-0.07
pre:said|heshe|B=-1.29 pre:said|heshe|N1=-0.14 pre:said|heshe|P1=0.44 pre:said|his|B=-0.14 pre:said|it|B=-0.3
pre:said|name|A=0.25 pre:said|name|A2=-0.15 pre:said|name|B1=-0.08 pre:said|name|B2=0.6 pre:said|name|B3=0.39
pre:said|name|N1=-0.19 pre:said|name|P1=0.13 pre:said|name|P2=-0.08 pre:said|nominalbody|B=-0.19
pre:said|nominaldoc|B=-0.17 pre:said|nominalother|A=0.46 pre:said|nominalother|A1=-0.07 pre:said|nominalother|B=-0.74
pre:said|nominalother|B1=0.38 pre:said|nominalother|N1=-0.11 pre:said|nominalother|P1=0.32
pre:said|nominalrole|A=0.84 pre:said|nominalrole|A1=-0.34 pre:said|nominalrole|B=-0.46 pre:said|nominalrole|B1=0.35
pre:said|nominalrole|N1=-0.35 pre:said|nominalrole|P1=0.74 pre:said|nominalrole|P2=-0.08 pre:said|nounfalse|none=0.1
pre:said|org|A=0.11 pre:said|org|B=-0.42 pre:said|org|B1=0.08 pre:said|svfalse|base=-0.81
pre:said|svfalse|finite=-0.42 pre:said|svfalse|participle=-0.46 pre:said|svfalse|past-participle=-0.31
pre:said|svtrue|finite=0.79 pre:said|svtrue|participle=0.72 pre:said|they|B=-0.74 pre:say1=-0.53
pre:say1|0|false=-0.44 pre:say1|0|true=-0.64 pre:say1|1|false=-0.19 pre:say1|1|true=-0.42 pre:say1|groupbody|B=-0.39
pre:say1|groupother|B=-0.47 pre:say1|grouprole|B=-0.2 pre:say1|heshe|A=0.3 pre:say1|heshe|B=-0.71
pre:say1|heshe|P1=-0.48 pre:say1|his|B=-0.55 pre:say1|it|A=0.18 pre:say1|it|B=-0.24 pre:say1|it|B1=-0.26
pre:say1|i|B=-0.59 pre:say1|name|A=-0.07 pre:say1|name|A1=-0.07 pre:say1|name|B=-0.99 pre:say1|name|B1=0.12
pre:say1|name|N1=-0.18 pre:say1|name|P1=-0.24 pre:say1|nominalbody|B=-0.16 pre:say1|nominaldoc|A=0.17
pre:say1|nominaldoc|B=0.25 pre:say1|nominaldoc|B1=0.29 pre:say1|nominaldoc|N1=-0.07 pre:say1|nominaldoc|P1=-0.09
pre:say1|nominalother|A=0.16 pre:say1|nominalother|B=-0.8 pre:say1|nominalother|B1=-0.14
pre:say1|nominalother|N1=-0.1 pre:say1|nominalother|P1=-0.13 pre:say1|nominalrole|A=-0.16
pre:say1|nominalrole|B=-0.28 pre:say1|nominalrole|P1=-0.07 pre:say1|nounfalse|none=-0.86 pre:say1|org|B=0.48
pre:say1|svfalse|base=-1.12 pre:say1|svfalse|finite=-0.15 pre:say1|svfalse|participle=-0.62
pre:say1|svtrue|finite=-0.56 pre:say1|svtrue|participle=0.11 pre:say1|they|B=0.6 pre:say1|vsfalse|finite=0.48
pre:say1|vsfalse|participle=-0.48 pre:say1|we|B=-0.24 pre:say1|who|P1=-0.1 pre:say2=-0.3 pre:say2|0|false=-0.35
pre:say2|0|true=-0.07 pre:say2|1|false=-0.86 pre:say2|1|true=-0.32 pre:say2|2|true=-0.68 pre:say2|groupbody|B=-0.54
pre:say2|groupother|B=-0.53 pre:say2|grouprole|A=-0.15 pre:say2|grouprole|B=-0.57 pre:say2|heshe|A=-0.31
pre:say2|heshe|B=-1.18 pre:say2|heshe|B1=-0.17 pre:say2|heshe|B2=-0.15 pre:say2|heshe|P1=-0.16 pre:say2|his|B=-0.34
pre:say2|his|P1=-0.07 pre:say2|it|A=-0.51 pre:say2|it|B=-0.93 pre:say2|it|P1=-0.14 pre:say2|name|A=1.04
pre:say2|name|A1=0.4 pre:say2|name|B=0.12 pre:say2|name|B1=0.33 pre:say2|name|B2=-0.48 pre:say2|name|N1=-0.2
pre:say2|name|P1=-0.37 pre:say2|name|P2=-0.14 pre:say2|nominalbody|B=0.35 pre:say2|nominaldoc|A=-0.23
pre:say2|nominaldoc|B=-0.83 pre:say2|nominaldoc|N1=0.54 pre:say2|nominaldoc|P1=-0.13 pre:say2|nominalother|A=-0.85
pre:say2|nominalother|B1=-0.1 pre:say2|nominalother|N1=-0.09 pre:say2|nominalother|P1=-0.19
pre:say2|nominalrole|A=0.25 pre:say2|nominalrole|B=-0.65 pre:say2|nominalrole|B1=-0.11 pre:say2|nominalrole|P1=-0.08
pre:say2|nounfalse|none=-0.67 pre:say2|org|A=-0.21 pre:say2|org|B=-0.81 pre:say2|org|N1=-0.08 pre:say2|org|P1=-0.1
pre:say2|svfalse|base=-0.09 pre:say2|svfalse|finite=-0.24 pre:say2|svfalse|participle=-0.66
pre:say2|svtrue|base=-0.33 pre:say2|svtrue|finite=-0.3 pre:say2|they|B=-1.3 pre:say2|vsfalse|finite=0.2
pre:say2|vsfalse|participle=-0.8 pre:start=0.12 pre:start|0|true=0.09 pre:start|1|false=0.24 pre:start|1|true=-0.19
pre:start|2|false=0.16 pre:start|2|true=-0.15 pre:start|barefalse|none=-0.51 pre:start|groupbody|A=-0.4
pre:start|groupbody|A1=-0.11 pre:start|groupbody|A2=-0.07 pre:start|groupbody|B=0.68 pre:start|groupbody|B2=-0.08
pre:start|groupbody|B3=0.13 pre:start|groupbody|P1=-0.37 pre:start|groupother|A1=-0.18 pre:start|groupother|A2=-0.08
pre:start|groupother|B=0.37 pre:start|groupother|B1=0.24 pre:start|groupother|B2=-0.06 pre:start|groupother|N1=-0.33
pre:start|groupother|P1=-0.32 pre:start|grouprole|A=0.25 pre:start|grouprole|A1=-0.63 pre:start|grouprole|A2=0.67
pre:start|grouprole|B=0.21 pre:start|grouprole|B1=0.16 pre:start|grouprole|B2=-0.25 pre:start|grouprole|B3=0.47
pre:start|grouprole|N1=-0.51 pre:start|grouprole|P1=-0.26 pre:start|grouprole|P2=0.8 pre:start|heshe|A=-0.36
pre:start|heshe|A1=-0.59 pre:start|heshe|A2=-0.22 pre:start|heshe|B=0.47 pre:start|heshe|B1=-0.48
pre:start|heshe|B2=-0.3 pre:start|heshe|N1=-0.56 pre:start|heshe|P1=-0.6 pre:start|heshe|P2=-0.23
pre:start|his|B=0.11 pre:start|his|N1=-0.11 pre:start|it|A=-0.39 pre:start|it|A1=-0.31 pre:start|it|A2=-0.11
pre:start|it|B=-0.1 pre:start|it|B1=-0.67 pre:start|it|B2=-0.17 pre:start|it|N1=-0.31 pre:start|it|P1=-0.53
pre:start|i|A=-0.36 pre:start|i|A1=-0.15 pre:start|i|A2=-0.08 pre:start|i|B=-0.27 pre:start|i|B1=0.42
pre:start|i|B2=-0.14 pre:start|i|B3=-0.12 pre:start|i|N1=0.14 pre:start|i|P1=0.75 pre:start|i|P2=0.53
pre:start|labelfalse|none=-0.09 pre:start|names|B2=-0.13 pre:start|names|N1=0.23 pre:start|names|P1=-0.19
pre:start|name|A=-0.19 pre:start|name|A2=-0.08 pre:start|name|B=0.16 pre:start|name|B2=-0.19 pre:start|name|B3=-0.35
pre:start|name|L=0.07 pre:start|name|N1=-0.2 pre:start|name|P1=0.13 pre:start|name|P2=-0.12
pre:start|nominalbody|A1=-0.09 pre:start|nominalbody|B=0.3 pre:start|nominalbody|B1=-0.56
pre:start|nominalbody|N1=1.06 pre:start|nominalbody|P2=-0.17 pre:start|nominaldoc|A=0.14 pre:start|nominaldoc|B=0.87
pre:start|nominaldoc|N1=-0.22 pre:start|nominaldoc|P1=-0.17 pre:start|nominaldoc|P2=-0.19
pre:start|nominalother|A=0.42 pre:start|nominalother|A1=0.39 pre:start|nominalother|A2=-0.21
pre:start|nominalother|B=0.19 pre:start|nominalother|B1=-0.52 pre:start|nominalother|B2=-0.22
pre:start|nominalother|B3=-0.1 pre:start|nominalother|N1=-0.55 pre:start|nominalother|P1=-0.53
pre:start|nominalother|P2=-0.1 pre:start|nominalrole|A=-0.18 pre:start|nominalrole|A1=-0.46
pre:start|nominalrole|A2=-0.11 pre:start|nominalrole|B=0.78 pre:start|nominalrole|B1=0.42
pre:start|nominalrole|B2=-0.6 pre:start|nominalrole|B3=-0.16 pre:start|nominalrole|N1=-0.77
pre:start|nominalrole|P1=0.2 pre:start|nominalrole|P2=-0.57 pre:start|nominaltime|N1=-0.06
pre:start|nounfalse|none=-0.64 pre:start|org|A1=0.11 pre:start|org|A2=-0.2 pre:start|org|B=0.29 pre:start|org|B1=0.56
pre:start|org|B2=0.38 pre:start|org|L=0.46 pre:start|org|N1=-0.75 pre:start|org|P1=0.59 pre:start|svfalse|base=0.23
pre:start|svfalse|finite=0.16 pre:start|svfalse|participle=0.52 pre:start|svfalse|past-participle=0.16
pre:start|svtrue|base=0.14 pre:start|svtrue|finite=-0.37 pre:start|svtrue|participle=0.42 pre:start|they|A=0.14
pre:start|they|A1=-0.18 pre:start|they|A2=-0.15 pre:start|they|B=0.41 pre:start|they|B1=0.21 pre:start|they|B2=-0.11
pre:start|they|N1=-0.19 pre:start|they|P1=-0.26 pre:start|we|B=0.55 pre:start|we|B1=-0.07 pre:start|we|N1=-0.07
pre:start|we|P1=-0.25 pre:start|you|A1=-0.13 pre:start|you|B=-0.2 pre:start|you|P1=-0.2 pre:that=-0.4
pre:that|0|false=0.08 pre:that|0|true=-0.27 pre:that|1|false=-1.18 pre:that|1|true=-0.18 pre:that|2|true=-0.45
pre:that|groupbody|B=-0.63 pre:that|groupother|B=-0.09 pre:that|grouprole|A=0.17 pre:that|grouprole|A1=-0.07
pre:that|grouprole|B=-0.44 pre:that|grouprole|B1=-0.21 pre:that|grouprole|N1=-0.07 pre:that|grouprole|P1=-0.18
pre:that|heshe|A=-0.38 pre:that|heshe|A1=-0.2 pre:that|heshe|B=-0.77 pre:that|heshe|B1=-0.08 pre:that|heshe|N1=-0.14
pre:that|heshe|P1=0.12 pre:that|his|B=-0.26 pre:that|it|B1=-0.22 pre:that|it|B2=-0.09 pre:that|i|B=0.55
pre:that|names|B=-0.29 pre:that|name|A=0.65 pre:that|name|A1=-0.19 pre:that|name|B=-0.43 pre:that|name|B1=0.54
pre:that|name|B2=-0.41 pre:that|name|N1=-0.28 pre:that|name|P1=0.63 pre:that|nominalbody|A=-0.09
pre:that|nominalbody|B=-0.84 pre:that|nominaldoc|A=-0.09 pre:that|nominaldoc|B=-0.66 pre:that|nominaldoc|B1=-0.08
pre:that|nominalother|A=-0.14 pre:that|nominalother|A1=-0.12 pre:that|nominalother|B=-0.1
pre:that|nominalother|B1=-0.15 pre:that|nominalother|B2=-0.2 pre:that|nominalother|N1=-0.15
pre:that|nominalother|P1=-0.23 pre:that|nominalrole|B=-0.07 pre:that|nounfalse|none=-0.68 pre:that|org|A=-0.11
pre:that|org|A1=-0.15 pre:that|org|B=-0.75 pre:that|org|B1=-0.18 pre:that|org|B2=-0.07 pre:that|org|N1=-0.07
pre:that|org|P1=-0.34 pre:that|svfalse|finite=-0.4 pre:that|svfalse|participle=-0.62
pre:that|svfalse|past-participle=0.68 pre:that|svtrue|base=-0.48 pre:that|svtrue|finite=-0.47
pre:that|svtrue|participle=0.27 pre:that|they|B=-0.85 pre:the=0.22 pre:the|0|false=-0.51 pre:the|svfalse|finite=-0.5
pre:to|0|false=-0.63 pre:to|0|true=0.19 pre:to|1|true=-0.58 pre:to|2|false=0.14 pre:to|2|true=0.41
pre:to|accordingfalse|none=0.29 pre:to|groupbody|P1=-0.68 pre:to|groupother|A=0.49 pre:to|grouprole|A=0.29
pre:to|grouprole|B1=-0.16 pre:to|grouprole|N1=-0.09 pre:to|grouprole|P1=-0.12 pre:to|his|A=0.39 pre:to|his|N1=-0.06
pre:to|his|P1=-0.16 pre:to|it|B1=-0.2 pre:to|it|P1=-0.08 pre:to|name|A=-0.25 pre:to|name|A1=-0.07 pre:to|name|B=0.5
pre:to|name|B1=0.13 pre:to|name|N1=-0.25 pre:to|name|P1=0.19 pre:to|name|P2=0.29 pre:to|nominaldoc|A=0.34
pre:to|nominaldoc|A1=0.47 pre:to|nominaldoc|A2=-0.26 pre:to|nominaldoc|B=0.21 pre:to|nominaldoc|B1=-0.85
pre:to|nominaldoc|N1=-0.19 pre:to|nominaldoc|P1=0.3 pre:to|nominaldoc|P2=-0.1 pre:to|nominalother|A1=-0.18
pre:to|nominalother|B=-0.72 pre:to|nominalother|B1=0.54 pre:to|nominalother|N1=-0.11 pre:to|nominalother|P1=-0.55
pre:to|nominalrole|A=0.63 pre:to|nominalrole|P1=-0.25 pre:to|nounfalse|none=0.27 pre:to|org|A=0.18 pre:to|org|A1=-0.4
pre:to|org|B=0.52 pre:to|org|B1=0.19 pre:to|org|N1=-0.22 pre:to|org|P1=-0.41 pre:to|org|P2=-0.33
pre:to|svfalse|base=-0.27 pre:to|svfalse|finite=-0.6 pre:to|svfalse|participle=-0.65 pre:to|svtrue|finite=-0.19
pre:to|svtrue|participle=-0.37 pre:verb=-0.29 pre:verb|0|false=-0.3 pre:verb|0|true=0.24 pre:verb|1|false=-0.57
pre:verb|1|true=0.59 pre:verb|2|false=-0.33 pre:verb|2|true=0.26 pre:verb|groupbody|B=-0.41
pre:verb|groupother|A=0.35 pre:verb|groupother|A1=-0.11 pre:verb|groupother|B=-0.4 pre:verb|groupother|B1=-0.06
pre:verb|grouprole|A=-0.55 pre:verb|grouprole|B1=-0.36 pre:verb|grouprole|N1=-0.09 pre:verb|grouprole|P1=-0.21
pre:verb|heshe|A=-0.2 pre:verb|heshe|B=0.47 pre:verb|his|A=-0.21 pre:verb|his|B=-0.34 pre:verb|his|B1=-0.07
pre:verb|his|P1=-0.07 pre:verb|it|B=-0.97 pre:verb|it|P1=0.52 pre:verb|name|A=0.27 pre:verb|name|A1=-0.14
pre:verb|name|B=-1.06 pre:verb|name|B1=0.21 pre:verb|name|N1=-0.08 pre:verb|name|P1=0.44 pre:verb|nominalbody|A=0.39
pre:verb|nominalbody|B=-0.57 pre:verb|nominaldoc|B=-0.38 pre:verb|nominaldoc|P1=-0.36 pre:verb|nominalother|A=-0.09
pre:verb|nominalother|A1=-0.23 pre:verb|nominalother|B=0.4 pre:verb|nominalother|B1=-0.31
pre:verb|nominalother|N1=-0.22 pre:verb|nominalother|P1=-0.31 pre:verb|nominalrole|B=-0.15
pre:verb|nominalrole|P1=-0.08 pre:verb|nounfalse|none=0.2 pre:verb|org|B=0.15 pre:verb|org|B1=-0.07
pre:verb|org|N1=-0.13 pre:verb|org|P1=-0.18 pre:verb|svfalse|base=-0.38 pre:verb|svfalse|participle=-0.56
pre:verb|svtrue|base=-0.3 pre:verb|svtrue|finite=-0.33 pre:verb|svtrue|participle=-0.77 pre:verb|vsfalse|finite=-0.68
pre:verb|you|B=-0.58 pre:verb|you|B1=-0.07 pre:was=0.35 pre:was|0|false=0.62 pre:was|0|true=-0.29
pre:was|1|false=-0.08 pre:was|2|false=0.14 pre:was|name|B=0.78 pre:was|name|N1=-0.07 pre:was|nominalbody|P1=-0.16
pre:was|nominalother|A=0.27 pre:was|nominalother|A1=-0.14 pre:was|nominalother|B=0.43 pre:was|nominalother|B1=-0.27
pre:was|nominalother|N1=-0.3 pre:was|nominalother|P1=-0.37 pre:was|nounfalse|none=0.96 pre:was|svfalse|finite=-0.08
pre:was|svfalse|participle=-0.19 pre:was|svtrue|finite=-0.11 pre:was|vsfalse|finite=0.1 pre:with=0.14
pre:with|0|false=-0.65 pre:with|0|true=0.36 pre:with|1|false=-0.1 pre:with|2|false=0.53 pre:with|grouprole|A=-0.47
pre:with|grouprole|B=-0.94 pre:with|grouprole|B1=-0.17 pre:with|his|A1=-0.13 pre:with|his|B=0.95 pre:with|name|A=-0.6
pre:with|name|B=0.54 pre:with|name|B1=-0.38 pre:with|name|N1=-0.08 pre:with|name|P1=0.35
pre:with|nominalother|A=-0.59 pre:with|nominalother|A1=-0.18 pre:with|nominalother|B=0.15
pre:with|nominalother|B1=-0.42 pre:with|nominalother|P1=-0.17 pre:with|nounfalse|none=-0.21
pre:with|svfalse|base=0.17 pre:with|svfalse|finite=-0.34 pre:with|svfalse|participle=0.76 pre:with|svtrue|base=-0.58
pre:with|svtrue|finite=-0.24 pre:with|svtrue|participle=-0.28 pre:word=-0.21 pre:word|0|false=-0.21
pre:word|0|true=0.36 pre:word|1|false=-0.34 pre:word|1|true=0.3 pre:word|2|false=-0.92 pre:word|2|true=0.53
pre:word|groupbody|B=-0.53 pre:word|groupbody|B1=-0.13 pre:word|groupother|B=0.6 pre:word|grouprole|A=-0.65
pre:word|grouprole|A1=0.49 pre:word|grouprole|B1=-0.14 pre:word|grouprole|N1=-0.08 pre:word|grouprole|P1=-0.12
pre:word|heshe|A1=0.57 pre:word|heshe|B=-0.33 pre:word|heshe|B1=0.49 pre:word|heshe|N1=-0.13 pre:word|heshe|P1=-0.07
pre:word|his|A=-0.25 pre:word|his|B=0.19 pre:word|it|A=-0.2 pre:word|it|A1=-0.07 pre:word|it|B=0.63
pre:word|it|B1=-0.08 pre:word|it|P1=-0.18 pre:word|i|B=0.61 pre:word|name|A=-0.58 pre:word|name|A1=-0.37
pre:word|name|B=-0.09 pre:word|name|B1=-0.5 pre:word|name|N1=-0.27 pre:word|name|P1=-0.43
pre:word|nominalbody|A=-0.28 pre:word|nominalbody|B=-0.79 pre:word|nominalbody|B1=-0.06 pre:word|nominalbody|N1=-0.19
pre:word|nominaldoc|A=0.35 pre:word|nominaldoc|B=-0.14 pre:word|nominaldoc|B1=0.35 pre:word|nominaldoc|N1=-0.25
pre:word|nominaldoc|P1=-0.26 pre:word|nominalother|A=-0.53 pre:word|nominalother|A1=-0.14
pre:word|nominalother|B=-0.18 pre:word|nominalother|B1=0.33 pre:word|nominalother|B2=0.58
pre:word|nominalother|N1=-0.22 pre:word|nominalother|P1=-0.23 pre:word|nominalrole|A=-0.25
pre:word|nominalrole|N1=-0.1 pre:word|nominalrole|P1=-0.17 pre:word|nounfalse|none=-0.18 pre:word|org|A=0.39
pre:word|org|B=-0.78 pre:word|org|B1=-0.11 pre:word|org|P1=-0.2 pre:word|svfalse|base=-0.2
pre:word|svfalse|finite=-0.37 pre:word|svfalse|participle=-0.26 pre:word|svfalse|past-participle=0.13
pre:word|svtrue|base=0.34 pre:word|svtrue|finite=0.48 pre:word|svtrue|participle=0.3 pre:word|they|A=-0.44
pre:word|they|A1=-0.15 pre:word|they|B=-0.3 pre:word|they|B1=-0.17 pre:word|they|P1=-0.07 pre:word|we|A1=-0.21
pre:word|we|B=-1.04 pre:word|we|P1=-0.07 pre:word|who|A=-0.09 pre:word|who|B=0.52 pre:word|who|N1=0.1
pre:word|who|P1=-0.13 pre:word|you|A=0.11 pre:word|you|B=-0.11 ps:A1|full=0.12 ps:A1|open=-0.2 ps:A1|piece=-0.11
ps:A2|full=-0.34 ps:A2|open=-0.21 ps:A2|piece=-0.1 ps:A|full=0.1 ps:B1|piece=-0.06 ps:B2|open=-0.21 ps:B2|piece=-0.09
ps:B3|full=-0.3 ps:B3|open=-0.23 ps:B|open=0.12 ps:B|piece=0.11 ps:L|full=-0.12 ps:L|piece=0.46 ps:N1|full=-0.2
ps:N1|piece=-0.1 ps:P1|full=-0.15 ps:P1|open=-0.15 ps:P1|piece=-0.09 ps:P2|full=-0.2 ps:P2|open=-0.09
ps:P2|piece=-0.07 psb:A1|full|--|!=-0.1 psb:A1|full|--|,=-0.74 psb:A1|full|--|.=0.06 psb:A1|full|--|?=-0.33
psb:A1|full|-o|,=-0.63 psb:A1|full|-o|.=0.47 psb:A1|full|o-|,=0.08 psb:A1|full|q-|.=-0.65 psb:A1|full|q-|?=0.74
psb:A1|full|qo|.=-0.12 psb:A1|open|--|w=-0.07 psb:A1|open|-o|w=-0.27 psb:A1|open|o-|w=-0.56 psb:A1|piece|--|,=0.19
psb:A1|piece|--|.=-0.46 psb:A1|piece|--|w=-0.08 psb:A1|piece|-o|w=-0.3 psb:A1|piece|o-|,=-0.17
psb:A1|piece|o-|.=-0.24 psb:A1|piece|oo|w=-0.32 psb:A1|piece|q-|.=-0.2 psb:A2|full|--|,=-0.19 psb:A2|full|--|.=-0.23
psb:A2|full|o-|,=-0.07 psb:A2|open|--|w=-0.2 psb:A2|open|o-|w=-0.16 psb:A2|piece|--|.=-0.22 psb:A2|piece|--|w=-0.09
psb:A2|piece|-o|w=-0.23 psb:A2|piece|oo|w=-0.08 psb:A|full|--|!=-0.08 psb:A|full|--|,=-0.32 psb:A|full|--|?=-0.11
psb:A|full|o-|,=-0.27 psb:A|full|q-|!=0.57 psb:A|full|q-|,=0.19 psb:A|full|q-|?=0.07 psb:A|full|qo|,=0.58
psb:A|open|--|w=0.14 psb:A|open|-o|w=-0.23 psb:A|open|o-|w=0.27 psb:A|open|q-|w=-0.32 psb:A|open|qo|w=-0.12
psb:A|piece|--|,=-0.31 psb:A|piece|-o|,=-0.08 psb:A|piece|-o|w=-0.67 psb:A|piece|o-|w=0.19 psb:A|piece|oo|w=0.66
psb:A|piece|q-|,=0.67 psb:A|piece|q-|w=-0.14 psb:A|piece|qo|w=-0.42 psb:B1|full|--|!=-0.16 psb:B1|full|--|,=-0.5
psb:B1|full|--|-=-0.12 psb:B1|full|--|.=-0.26 psb:B1|full|--|?=-0.24 psb:B1|full|-o|,=-0.26 psb:B1|full|o-|!=0.74
psb:B1|full|o-|,=-0.5 psb:B1|full|o-|.=0.4 psb:B1|full|o-|?=0.21 psb:B1|open|-o|w=-0.11 psb:B1|piece|--|,=-0.5
psb:B1|piece|--|.=-0.07 psb:B1|piece|--|?=-0.11 psb:B1|piece|-o|.=-0.08 psb:B1|piece|-o|w=0.21
psb:B1|piece|o-|,=-0.46 psb:B1|piece|o-|.=-0.1 psb:B1|piece|o-|w=-0.1 psb:B1|piece|oo|w=-0.19 psb:B2|full|--|!=-0.13
psb:B2|full|--|,=-0.29 psb:B2|full|--|.=0.21 psb:B2|full|--|?=-0.08 psb:B2|full|o-|,=-0.18 psb:B2|full|o-|.=-0.2
psb:B2|open|--|w=-0.36 psb:B2|open|-o|w=-0.36 psb:B2|open|o-|w=0.24 psb:B2|piece|--|.=-0.49 psb:B2|piece|--|w=-0.18
psb:B2|piece|-o|w=-0.19 psb:B2|piece|o-|.=-0.26 psb:B2|piece|o-|w=0.56 psb:B3|full|--|.=-0.14 psb:B3|full|--|?=-0.11
psb:B3|open|--|w=0.1 psb:B3|piece|--|.=-0.11 psb:B3|piece|--|w=-0.37 psb:B3|piece|-o|w=-0.22 psb:B3|piece|o-|w=0.4
psb:B|full|--|!=0.11 psb:B|full|--|,=-0.18 psb:B|full|--|-=0.28 psb:B|full|--|.=0.16 psb:B|full|--|?=-0.13
psb:B|full|-q|!=-0.43 psb:B|full|-q|,=-0.33 psb:B|full|-q|.=0.29 psb:B|full|-q|?=0.38 psb:B|full|o-|,=-0.56
psb:B|full|o-|.=-0.7 psb:B|full|oq|.=0.62 psb:B|open|-o|w=-0.08 psb:B|open|-q|w=0.4 psb:B|open|o-|w=0.42
psb:B|open|oq|w=-0.51 psb:B|piece|--|!=0.24 psb:B|piece|--|,=-0.45 psb:B|piece|--|w=0.17 psb:B|piece|-o|.=-0.55
psb:B|piece|-o|w=0.2 psb:B|piece|-q|,=0.25 psb:B|piece|-q|w=0.1 psb:B|piece|o-|,=0.54 psb:B|piece|o-|w=0.08
psb:B|piece|oq|.=1.06 psb:B|piece|oq|w=-0.23 psb:L|full|--|.=-0.27 psb:L|full|-q|.=-0.08 psb:L|open|--|w=-0.07
psb:L|open|-q|w=0.8 psb:L|piece|--|w=0.58 psb:N1|full|--|!=-0.32 psb:N1|full|--|,=-0.32 psb:N1|full|--|.=-0.09
psb:N1|full|--|?=-0.26 psb:N1|full|-o|,=-0.13 psb:N1|full|-o|.=-0.39 psb:N1|full|o-|!=0.18 psb:N1|full|o-|,=-0.29
psb:N1|full|o-|.=-0.28 psb:N1|full|o-|?=-0.2 psb:N1|open|-o|w=-0.23 psb:N1|open|oo|w=-0.68 psb:N1|piece|--|.=-0.37
psb:N1|piece|--|w=-0.18 psb:N1|piece|-o|.=0.09 psb:N1|piece|-o|w=0.08 psb:N1|piece|o-|,=-0.76 psb:N1|piece|o-|.=0.41
psb:N1|piece|oo|w=0.41 psb:P1|full|--|!=0.29 psb:P1|full|--|,=-0.15 psb:P1|full|--|.=-0.26 psb:P1|full|-o|!=-0.12
psb:P1|full|-o|,=-0.46 psb:P1|full|-o|.=0.15 psb:P1|full|-o|?=-0.12 psb:P1|full|o-|!=-0.38 psb:P1|full|o-|,=-0.79
psb:P1|full|o-|.=0.26 psb:P1|full|o-|?=0.33 psb:P1|full|oo|.=-0.47 psb:P1|open|--|w=-0.12 psb:P1|open|-o|w=-0.28
psb:P1|open|o-|w=-0.11 psb:P1|open|oo|w=-0.3 psb:P1|piece|--|!=-0.09 psb:P1|piece|--|,=0.09 psb:P1|piece|--|.=-0.43
psb:P1|piece|--|?=0.19 psb:P1|piece|-o|,=-0.08 psb:P1|piece|-o|.=0.43 psb:P1|piece|-o|w=-0.18 psb:P1|piece|o-|,=0.33
psb:P1|piece|o-|.=-0.24 psb:P1|piece|o-|w=-0.23 psb:P1|piece|oo|w=-0.28 psb:P2|full|--|,=-0.3 psb:P2|full|--|.=-0.24
psb:P2|full|--|?=-0.11 psb:P2|full|-o|,=-0.36 psb:P2|full|-o|.=0.22 psb:P2|full|o-|,=-0.36 psb:P2|full|o-|.=0.34
psb:P2|full|o-|?=-0.53 psb:P2|open|--|w=-0.11 psb:P2|open|-o|w=-0.42 psb:P2|open|o-|w=0.1 psb:P2|piece|--|,=-0.24
psb:P2|piece|--|.=-0.58 psb:P2|piece|--|w=0.24 psb:P2|piece|-o|.=-0.12 psb:P2|piece|-o|w=-0.27
psb:P2|piece|o-|,=-0.32 psb:P2|piece|o-|.=-0.3 psb:P2|piece|oo|w=-0.17 psg:A1|full|+|.=-0.33 psg:A1|full|+|?=-0.16
psg:A1|full|0|.=-0.66 psg:A1|full|0|?=0.74 psg:A1|full|14|,=-0.83 psg:A1|full|14|.=0.48 psg:A1|full|3|,=-0.2
psg:A1|full|3|.=-0.41 psg:A1|full|7|,=-0.33 psg:A1|full|7|.=0.36 psg:A1|open|+|w=-0.23 psg:A1|open|14|w=0.1
psg:A1|open|1|w=-0.34 psg:A1|open|7|w=-0.47 psg:A1|piece|+|,=-0.23 psg:A1|piece|+|.=-0.23 psg:A1|piece|0|.=-0.49
psg:A1|piece|14|,=0.31 psg:A1|piece|14|.=-0.09 psg:A1|piece|14|w=-0.07 psg:A1|piece|1|w=-0.25 psg:A1|piece|3|.=-0.08
psg:A1|piece|3|w=-0.38 psg:A1|piece|7|,=-0.12 psg:A1|piece|7|.=-0.13 psg:A1|piece|7|w=-0.19 psg:A2|full|+|,=-0.18
psg:A2|full|+|.=-0.23 psg:A2|full|14|,=-0.07 psg:A2|open|+|w=-0.19 psg:A2|open|14|w=-0.15 psg:A2|piece|+|.=-0.24
psg:A2|piece|+|w=-0.08 psg:A2|piece|7|w=-0.09 psg:A|full|+|,=-0.68 psg:A|full|+|?=-0.18 psg:A|full|0|!=0.3
psg:A|full|0|,=0.2 psg:A|full|0|?=-0.08 psg:A|full|14|?=0.43 psg:A|full|1|,=-0.23 psg:A|full|3|,=0.17
psg:A|full|3|?=0.12 psg:A|open|+|w=-0.14 psg:A|open|0|w=-0.41 psg:A|open|14|w=0.1 psg:A|open|1|w=0.1
psg:A|open|3|w=-0.14 psg:A|open|7|w=0.25 psg:A|piece|+|,=0.41 psg:A|piece|0|,=0.46 psg:A|piece|0|w=-0.29
psg:A|piece|14|,=0.34 psg:A|piece|14|w=-0.12 psg:A|piece|1|,=-0.52 psg:A|piece|1|w=0.22 psg:A|piece|3|,=-0.25
psg:A|piece|3|w=0.19 psg:A|piece|7|w=-0.09 psg:B1|full|+|!=-0.26 psg:B1|full|+|,=-0.52 psg:B1|full|+|-=-0.12
psg:B1|full|+|.=0.2 psg:B1|full|+|?=-0.33 psg:B1|full|14|!=0.06 psg:B1|full|14|,=-0.24 psg:B1|full|14|.=0.09
psg:B1|full|14|?=0.46 psg:B1|full|1|!=0.58 psg:B1|full|1|,=-0.56 psg:B1|full|1|.=0.27 psg:B1|full|1|?=-0.25
psg:B1|full|3|,=-0.4 psg:B1|full|3|.=0.14 psg:B1|full|3|?=0.13 psg:B1|full|7|!=0.1 psg:B1|full|7|,=-0.22
psg:B1|full|7|.=-0.19 psg:B1|full|7|?=0.13 psg:B1|open|14|w=-0.16 psg:B1|open|1|w=0.15 psg:B1|piece|+|,=-0.49
psg:B1|piece|+|.=-0.36 psg:B1|piece|+|?=-0.07 psg:B1|piece|+|w=-0.09 psg:B1|piece|14|,=-0.24 psg:B1|piece|14|.=-0.25
psg:B1|piece|14|w=0.23 psg:B1|piece|7|,=-0.36 psg:B1|piece|7|.=0.33 psg:B1|piece|7|w=0.15 psg:B2|full|+|!=0.1
psg:B2|full|+|,=-0.31 psg:B2|full|+|.=0.07 psg:B2|full|+|?=-0.42 psg:B2|full|14|,=-0.14 psg:B2|full|14|.=0.19
psg:B2|full|7|.=-0.27 psg:B2|open|+|w=-0.12 psg:B2|open|14|w=-0.17 psg:B2|piece|+|,=-0.3 psg:B2|piece|+|.=-0.58
psg:B2|piece|14|.=-0.09 psg:B2|piece|7|w=-0.13 psg:B3|full|+|.=-0.24 psg:B3|full|+|?=-0.11 psg:B3|open|+|w=-0.23
psg:B3|piece|+|.=-0.11 psg:B|full|+|!=-0.5 psg:B|full|+|,=0.2 psg:B|full|+|?=-0.17 psg:B|full|0|.=0.08
psg:B|full|14|!=-0.45 psg:B|full|14|,=-0.65 psg:B|full|14|.=0.14 psg:B|full|14|?=-0.56 psg:B|full|1|!=-0.35
psg:B|full|1|,=-0.36 psg:B|full|1|.=0.38 psg:B|full|1|?=0.2 psg:B|full|3|!=0.16 psg:B|full|3|,=-0.1
psg:B|full|3|.=0.24 psg:B|full|3|?=0.4 psg:B|full|7|!=0.2 psg:B|full|7|,=-0.09 psg:B|full|7|.=-0.18
psg:B|full|7|?=0.15 psg:B|open|+|w=-0.14 psg:B|open|0|w=0.11 psg:B|open|14|w=0.16 psg:B|open|1|w=0.14
psg:B|open|7|w=0.18 psg:B|piece|+|,=-0.32 psg:B|piece|+|.=0.25 psg:B|piece|0|,=0.22 psg:B|piece|0|.=-0.48
psg:B|piece|0|w=0.1 psg:B|piece|14|!=0.15 psg:B|piece|14|,=-0.11 psg:B|piece|14|.=-0.14 psg:B|piece|14|w=0.17
psg:B|piece|1|,=0.23 psg:B|piece|1|.=-0.07 psg:B|piece|1|w=0.17 psg:B|piece|3|,=-0.3 psg:B|piece|3|.=0.2
psg:B|piece|3|w=0.16 psg:B|piece|7|,=0.09 psg:B|piece|7|.=-0.08 psg:B|piece|7|w=0.18 psg:L|full|0|.=0.18
psg:L|full|3|.=0.33 psg:L|full|7|.=-0.17 psg:L|open|14|w=-0.22 psg:L|open|1|w=0.31 psg:L|open|3|w=0.26
psg:L|piece|+|w=0.23 psg:L|piece|14|w=0.62 psg:L|piece|7|w=0.53 psg:N1|full|0|,=-0.33 psg:N1|full|0|.=-0.06
psg:N1|full|0|?=-0.3 psg:N1|full|1|,=-0.07 psg:N1|full|1|.=-0.41 psg:N1|full|3|.=-0.06 psg:N1|open|1|w=-0.51
psg:N1|open|3|w=-0.41 psg:N1|piece|0|!=-0.07 psg:N1|piece|0|,=-0.25 psg:N1|piece|0|?=-0.26 psg:N1|piece|0|w=-0.09
psg:N1|piece|1|,=-0.07 psg:N1|piece|1|.=-0.34 psg:N1|piece|1|w=-0.24 psg:N1|piece|3|w=-0.3 psg:P1|full|0|!=0.17
psg:P1|full|0|,=-0.44 psg:P1|full|0|?=0.14 psg:P1|full|1|!=-0.13 psg:P1|full|1|,=0.14 psg:P1|full|1|.=-0.43
psg:P1|full|1|?=0.07 psg:P1|full|3|,=-0.21 psg:P1|open|0|w=-0.14 psg:P1|open|1|w=-0.21 psg:P1|open|3|w=0.06
psg:P1|piece|0|!=-0.1 psg:P1|piece|0|,=0.14 psg:P1|piece|0|.=-0.16 psg:P1|piece|0|?=0.21 psg:P1|piece|0|w=-0.09
psg:P1|piece|1|,=0.21 psg:P1|piece|1|.=-0.37 psg:P1|piece|1|w=-0.1 psg:P1|piece|3|.=-0.16 psg:P2|full|0|,=-0.44
psg:P2|full|0|.=0.2 psg:P2|full|0|?=-0.53 psg:P2|full|1|,=-0.34 psg:P2|full|1|.=0.14 psg:P2|full|1|?=-0.13
psg:P2|open|0|w=0.08 psg:P2|open|1|w=-0.32 psg:P2|open|3|w=-0.19 psg:P2|piece|0|,=-0.42 psg:P2|piece|0|.=-0.7
psg:P2|piece|0|w=0.13 psg:P2|piece|1|,=-0.15 psg:P2|piece|1|.=-0.19 psg:P2|piece|1|w=-0.07 psg:P2|piece|3|w=-0.12
pv:A1|0=0.17 pv:A1|1=-0.19 pv:A1|2=-0.14 pv:A1|3=-0.27 pv:A2|0=-0.07 pv:A2|1=-0.16 pv:A2|2=-0.2 pv:A2|3=-0.12
pv:A|0=0.07 pv:A|2=0.17 pv:B1|0=0.16 pv:B1|3=-0.24 pv:B2|1=0.33 pv:B2|3=-0.29 pv:B3|2=-0.07 pv:B3|3=-0.15 pv:B|0=0.07
pv:B|1=0.13 pv:B|2=0.12 pv:B|3=0.07 pv:L|1=0.26 pv:L|2=0.21 pv:N1|0=-0.11 pv:P1|0=-0.11 pv:P2|0=-0.15
pvk:A1|0|according2=0.3 pvk:A1|0|noun1=-0.12 pvk:A1|0|sv0p=0.38 pvk:A1|0|sv1=-0.1 pvk:A1|0|sv1p=0.57
pvk:A1|0|sv2=-0.13 pvk:A1|0|vs2=0.51 pvk:A1|1|according2=-0.07 pvk:A1|1|noun1=-0.09 pvk:A1|1|sv0=-0.25
pvk:A1|1|sv0i=-0.08 pvk:A1|1|sv0ip=-0.1 pvk:A1|1|sv0p=-0.43 pvk:A1|1|sv1=-0.06 pvk:A1|1|sv1i=-0.38
pvk:A1|1|sv1ip=-0.35 pvk:A1|1|sv1p=-0.52 pvk:A1|1|sv2=0.32 pvk:A1|1|sv2i=-0.22 pvk:A1|1|vs0=-0.06 pvk:A1|1|vs2=-0.4
pvk:A1|2|noun1=-0.22 pvk:A1|2|sv0=-0.51 pvk:A1|2|sv0i=-0.13 pvk:A1|2|sv0p=-0.34 pvk:A1|2|sv1=0.29 pvk:A1|2|sv1i=-0.08
pvk:A1|2|sv1ip=0.41 pvk:A1|2|sv1p=-0.13 pvk:A1|2|sv2=-0.14 pvk:A1|2|sv2i=-0.15 pvk:A1|2|vs2=-0.15
pvk:A1|3|according2=-0.23 pvk:A1|3|noun1=-0.13 pvk:A1|3|sv0i=-0.21 pvk:A1|3|sv0ip=-0.08 pvk:A1|3|sv0p=-0.22
pvk:A1|3|sv1=-0.57 pvk:A1|3|sv1i=-0.19 pvk:A1|3|sv1ip=0.32 pvk:A1|3|sv1p=-0.12 pvk:A1|3|sv2=-0.5 pvk:A1|3|sv2i=-0.18
pvk:A1|3|vs2=-0.14 pvk:A2|0|sv0=-0.25 pvk:A2|0|sv2=-0.14 pvk:A2|1|sv0=-0.26 pvk:A2|1|sv0i=-0.18 pvk:A2|1|sv1=-0.26
pvk:A2|1|sv2=0.23 pvk:A2|2|sv0=-0.23 pvk:A2|2|sv0i=-0.29 pvk:A2|2|sv1=0.26 pvk:A2|2|sv1i=-0.08 pvk:A2|2|sv2=-0.23
pvk:A2|3|according2=-0.3 pvk:A2|3|noun1=0.32 pvk:A2|3|sv0=-0.18 pvk:A2|3|sv0i=0.32 pvk:A2|3|sv0ip=0.17
pvk:A2|3|sv0p=-0.15 pvk:A2|3|sv1=-0.4 pvk:A2|3|sv1i=-0.25 pvk:A2|3|sv2=-0.38 pvk:A2|3|sv2i=-0.19 pvk:A2|3|vs2=-0.21
pvk:A|0|according2=0.14 pvk:A|0|by1p=0.14 pvk:A|0|noun1=-0.45 pvk:A|0|sv0=-0.15 pvk:A|0|sv0i=0.14 pvk:A|0|sv0ip=-0.11
pvk:A|0|sv0p=-0.6 pvk:A|0|sv1=-0.08 pvk:A|0|sv1i=0.11 pvk:A|0|sv1ip=-0.38 pvk:A|0|sv1p=0.07 pvk:A|0|sv2=0.19
pvk:A|0|sv2i=-0.42 pvk:A|0|sv2p=-0.29 pvk:A|0|vs2=0.36 pvk:A|1|according2=0.7 pvk:A|1|noun1=0.46 pvk:A|1|sv0=-0.11
pvk:A|1|sv0i=-0.56 pvk:A|1|sv0ip=-0.25 pvk:A|1|sv0p=-0.09 pvk:A|1|sv1=0.19 pvk:A|1|sv1i=-0.86 pvk:A|1|sv1p=-0.37
pvk:A|1|sv2=0.23 pvk:A|1|sv2i=0.12 pvk:A|1|vs2=-0.17 pvk:A|2|according2=0.11 pvk:A|2|noun1=-0.68 pvk:A|2|sv0=-0.46
pvk:A|2|sv0i=-0.24 pvk:A|2|sv0p=0.63 pvk:A|2|sv1i=0.72 pvk:A|2|sv1ip=-0.09 pvk:A|2|sv1p=-0.12 pvk:A|2|sv2i=-0.27
pvk:A|2|vs2=0.69 pvk:A|3|noun1=0.18 pvk:A|3|sv0=0.15 pvk:A|3|sv0i=-0.35 pvk:A|3|sv0ip=0.47 pvk:A|3|sv0p=-0.2
pvk:A|3|sv1=-0.31 pvk:A|3|sv1i=-0.73 pvk:A|3|sv2=0.24 pvk:A|3|sv2i=-0.41 pvk:B1|0|according2=0.24 pvk:B1|0|noun1=-0.5
pvk:B1|0|sv0=0.2 pvk:B1|0|sv0i=-0.34 pvk:B1|0|sv0ip=-0.13 pvk:B1|0|sv0p=0.28 pvk:B1|0|sv1=0.12 pvk:B1|0|sv1i=-0.18
pvk:B1|0|sv1p=-0.22 pvk:B1|0|sv2=0.19 pvk:B1|0|sv2i=-0.25 pvk:B1|0|vs0=-0.08 pvk:B1|0|vs2=-0.14 pvk:B1|1|noun1=-0.27
pvk:B1|1|sv0i=-0.1 pvk:B1|1|sv0p=-0.49 pvk:B1|1|sv1=0.08 pvk:B1|1|sv1i=0.27 pvk:B1|1|sv1p=-0.23 pvk:B1|1|sv2=0.07
pvk:B1|1|sv2i=-0.54 pvk:B1|1|vs2=0.24 pvk:B1|2|according2=0.21 pvk:B1|2|noun1=0.19 pvk:B1|2|sv0i=-0.06
pvk:B1|2|sv0ip=-0.12 pvk:B1|2|sv0p=-0.26 pvk:B1|2|sv1p=-0.31 pvk:B1|2|sv2=-0.07 pvk:B1|2|sv2i=0.35 pvk:B1|2|vs2=0.53
pvk:B1|3|according2=-0.41 pvk:B1|3|noun1=-0.28 pvk:B1|3|sv0=-0.29 pvk:B1|3|sv0i=-0.22 pvk:B1|3|sv0p=-0.44
pvk:B1|3|sv1=-0.55 pvk:B1|3|sv1i=-0.51 pvk:B1|3|sv1p=0.47 pvk:B1|3|sv2i=0.16 pvk:B1|3|sv2p=-0.08 pvk:B1|3|vs2=0.37
pvk:B2|0|sv0=0.14 pvk:B2|0|sv2=0.1 pvk:B2|1|noun1=-0.12 pvk:B2|1|sv0=0.12 pvk:B2|1|sv0i=0.28 pvk:B2|1|sv1=0.23
pvk:B2|1|sv1i=-0.18 pvk:B2|1|vs2=0.51 pvk:B2|2|noun1=-0.06 pvk:B2|2|sv0=-0.34 pvk:B2|2|sv0i=-0.16 pvk:B2|2|sv0p=-0.08
pvk:B2|2|sv1=0.33 pvk:B2|2|sv1i=-0.06 pvk:B2|2|sv2=0.09 pvk:B2|2|sv2i=0.19 pvk:B2|2|vs2=-0.37
pvk:B2|3|according2=-0.11 pvk:B2|3|noun1=-0.08 pvk:B2|3|sv0=-0.31 pvk:B2|3|sv0i=-0.25 pvk:B2|3|sv0p=-0.14
pvk:B2|3|sv1=-0.79 pvk:B2|3|sv1i=-0.22 pvk:B2|3|sv1ip=0.27 pvk:B2|3|sv1p=-0.11 pvk:B2|3|sv2i=-0.2 pvk:B2|3|vs2=0.16
pvk:B3|2|sv1=-0.29 pvk:B3|3|noun1=-0.08 pvk:B3|3|sv0=-0.24 pvk:B3|3|sv0i=-0.15 pvk:B3|3|sv0p=-0.07 pvk:B3|3|sv1=0.06
pvk:B3|3|sv1i=-0.19 pvk:B3|3|sv2i=-0.14 pvk:B|0|according2=-0.44 pvk:B|0|bare1=0.23 pvk:B|0|by1p=0.09
pvk:B|0|noun1=0.15 pvk:B|0|sv0=-0.15 pvk:B|0|sv0i=-0.53 pvk:B|0|sv0ip=-0.32 pvk:B|0|sv0p=0.15 pvk:B|0|sv1=0.45
pvk:B|0|sv1i=-0.35 pvk:B|0|sv1ip=-0.24 pvk:B|0|sv1p=-0.39 pvk:B|0|sv2=0.21 pvk:B|0|vs0=-0.23 pvk:B|0|vs1=0.35
pvk:B|1|according2=0.78 pvk:B|1|by1=0.55 pvk:B|1|noun1=-0.35 pvk:B|1|sv0=0.07 pvk:B|1|sv0i=0.12 pvk:B|1|sv0ip=-0.44
pvk:B|1|sv0p=-0.39 pvk:B|1|sv1=0.08 pvk:B|1|sv1i=0.16 pvk:B|1|sv1ip=0.31 pvk:B|1|sv1p=-0.63 pvk:B|1|sv2=0.51
pvk:B|1|sv2p=-0.19 pvk:B|1|vs0=-0.26 pvk:B|1|vs1=-0.22 pvk:B|1|vs2=-0.65 pvk:B|2|by1=-0.47 pvk:B|2|noun1=-0.09
pvk:B|2|sv0=0.17 pvk:B|2|sv0ip=-0.21 pvk:B|2|sv0p=-0.35 pvk:B|2|sv1i=0.23 pvk:B|2|sv1p=-0.84 pvk:B|2|sv2=0.23
pvk:B|2|sv2i=0.6 pvk:B|2|vs2=-0.3 pvk:B|3|according2=0.43 pvk:B|3|noun1=-0.17 pvk:B|3|sv0=0.38 pvk:B|3|sv0i=-0.8
pvk:B|3|sv0ip=0.41 pvk:B|3|sv0p=-0.88 pvk:B|3|sv1=-0.38 pvk:B|3|sv1i=0.22 pvk:B|3|sv1p=0.76 pvk:B|3|sv2i=0.23
pvk:B|3|vs1=-0.26 pvk:B|3|vs2=0.55 pvk:L|1|label2=0.26 pvk:L|2|label2=0.21 pvk:N1|0|according2=-0.46
pvk:N1|0|bare1=-0.44 pvk:N1|0|by1=-0.17 pvk:N1|0|by1p=-0.11 pvk:N1|0|noun1=0.13 pvk:N1|0|sv0=-0.06
pvk:N1|0|sv0i=-0.16 pvk:N1|0|sv0ip=-0.08 pvk:N1|0|sv0p=-0.19 pvk:N1|0|sv1=-0.09 pvk:N1|0|sv1ip=-0.26
pvk:N1|0|sv1p=-0.29 pvk:N1|0|sv2=-0.1 pvk:N1|0|sv2i=-0.17 pvk:N1|0|sv2p=-0.09 pvk:N1|0|vs0=-0.21 pvk:N1|0|vs1=-0.17
pvk:N1|0|vs2=-0.22 pvk:P1|0|according2=-0.14 pvk:P1|0|bare1=0.09 pvk:P1|0|by1=-0.14 pvk:P1|0|by1p=-0.18
pvk:P1|0|by2p=-0.29 pvk:P1|0|label2=-0.09 pvk:P1|0|noun1=0.07 pvk:P1|0|sv0=-0.12 pvk:P1|0|sv0i=-0.15
pvk:P1|0|sv0ip=-0.24 pvk:P1|0|sv1i=-0.31 pvk:P1|0|sv1ip=0.32 pvk:P1|0|sv1p=-0.35 pvk:P1|0|sv2=-0.12
pvk:P1|0|sv2p=-0.24 pvk:P1|0|vs0=-0.14 pvk:P1|0|vs1=-0.12 pvk:P1|0|vs2=-0.24 pvk:P2|0|according2=-0.07
pvk:P2|0|noun1=-0.09 pvk:P2|0|sv0=-0.1 pvk:P2|0|sv2=-0.09 pvk:P2|0|sv2i=-0.25 pvk:P2|0|vs2=-0.11 pvs:A1|0|full|0=0.23
pvs:A1|0|full|14=0.37 pvs:A1|0|full|3=-0.57 pvs:A1|0|full|7=0.4 pvs:A1|0|open|1=-0.34 pvs:A1|0|open|7=-0.37
pvs:A1|0|piece|+=0.85 pvs:A1|0|piece|0=-0.51 pvs:A1|0|piece|1=-0.25 pvs:A1|0|piece|14=0.3 pvs:A1|0|piece|3=-0.38
pvs:A1|0|piece|7=-0.29 pvs:A1|1|full|+=0.23 pvs:A1|1|full|14=-0.82 pvs:A1|1|full|3=-0.13 pvs:A1|1|full|7=-0.32
pvs:A1|1|open|7=-0.22 pvs:A1|1|piece|+=-0.13 pvs:A1|1|piece|14=-0.25 pvs:A1|1|piece|3=-0.12 pvs:A1|2|full|+=-0.49
pvs:A1|2|full|14=-0.18 pvs:A1|2|full|7=-0.06 pvs:A1|2|open|14=-0.4 pvs:A1|2|open|7=-0.1 pvs:A1|2|piece|7=-0.22
pvs:A1|3|full|+=-0.52 pvs:A1|3|full|14=0.26 pvs:A1|3|open|+=-0.44 pvs:A1|3|open|14=0.37 pvs:A1|3|piece|+=-0.28
pvs:A1|3|piece|14=-0.24 pvs:A2|0|open|14=-0.1 pvs:A2|0|piece|+=-0.16 pvs:A2|0|piece|14=0.23 pvs:A2|0|piece|7=-0.08
pvs:A2|1|full|+=-0.06 pvs:A2|1|full|14=-0.06 pvs:A2|1|open|+=-0.2 pvs:A2|1|piece|+=0.07 pvs:A2|1|piece|14=-0.29
pvs:A2|2|full|+=-0.15 pvs:A2|2|open|+=-0.31 pvs:A2|2|piece|+=-0.06 pvs:A2|3|full|+=-0.2 pvs:A2|3|open|+=-0.06
pvs:A2|3|piece|+=-0.12 pvs:A|0|full|0=0.21 pvs:A|0|full|1=-0.11 pvs:A|0|full|14=-0.37 pvs:A|0|full|3=0.16
pvs:A|0|full|7=-0.07 pvs:A|0|open|+=-0.17 pvs:A|0|open|0=-0.41 pvs:A|0|open|1=0.11 pvs:A|0|open|14=0.45
pvs:A|0|open|3=-0.38 pvs:A|0|open|7=0.39 pvs:A|0|piece|+=-0.09 pvs:A|0|piece|1=0.06 pvs:A|0|piece|14=-0.23
pvs:A|0|piece|7=-0.11 pvs:A|1|full|+=-0.34 pvs:A|1|full|1=-0.24 pvs:A|1|full|14=-0.21 pvs:A|1|full|7=-0.17
pvs:A|1|open|14=-0.38 pvs:A|1|open|3=0.44 pvs:A|1|open|7=-0.24 pvs:A|1|piece|1=-0.46 pvs:A|1|piece|14=0.12
pvs:A|1|piece|3=0.25 pvs:A|1|piece|7=0.12 pvs:A|2|full|+=-0.27 pvs:A|2|full|14=0.35 pvs:A|2|full|7=0.28
pvs:A|2|open|14=0.34 pvs:A|2|open|7=0.28 pvs:A|2|piece|+=0.19 pvs:A|2|piece|14=0.1 pvs:A|2|piece|7=-0.68
pvs:A|3|full|14=0.55 pvs:A|3|open|+=-0.06 pvs:A|3|open|14=-0.22 pvs:A|3|piece|14=-0.18 pvs:B1|0|full|+=0.29
pvs:B1|0|full|1=0.12 pvs:B1|0|full|14=-0.14 pvs:B1|0|full|3=0.09 pvs:B1|0|full|7=0.26 pvs:B1|0|open|+=0.21
pvs:B1|0|open|1=0.15 pvs:B1|0|open|14=-0.2 pvs:B1|0|open|7=0.25 pvs:B1|0|piece|+=-0.64 pvs:B1|0|piece|14=0.25
pvs:B1|0|piece|3=0.13 pvs:B1|0|piece|7=0.14 pvs:B1|1|full|14=0.27 pvs:B1|1|full|7=-0.6 pvs:B1|1|open|+=0.43
pvs:B1|1|open|14=-0.47 pvs:B1|1|open|7=-0.54 pvs:B1|1|piece|14=0.22 pvs:B1|2|full|14=0.28 pvs:B1|2|full|7=0.42
pvs:B1|2|open|+=0.11 pvs:B1|2|open|14=0.45 pvs:B1|2|piece|+=-0.14 pvs:B1|2|piece|14=-0.32 pvs:B1|2|piece|7=0.23
pvs:B1|3|full|+=-0.1 pvs:B1|3|full|14=-0.26 pvs:B1|3|open|+=-0.5 pvs:B1|3|open|14=-0.09 pvs:B1|3|piece|+=-0.16
pvs:B2|0|piece|+=-0.24 pvs:B2|0|piece|14=0.12 pvs:B2|0|piece|7=-0.25 pvs:B2|1|full|+=0.2 pvs:B2|1|full|7=-0.21
pvs:B2|1|piece|+=0.2 pvs:B2|1|piece|14=0.44 pvs:B2|2|full|+=-0.15 pvs:B2|2|full|14=0.21 pvs:B2|2|open|+=-0.35
pvs:B2|2|piece|+=0.22 pvs:B2|2|piece|14=-0.45 pvs:B2|3|full|+=-0.5 pvs:B2|3|piece|+=-0.2 pvs:B2|3|piece|14=-0.39
pvs:B3|2|full|+=-0.15 pvs:B3|3|full|+=-0.18 pvs:B3|3|open|+=-0.21 pvs:B3|3|piece|+=-0.07 pvs:B|0|full|+=0.19
pvs:B|0|full|0=0.12 pvs:B|0|full|1=0.14 pvs:B|0|full|14=-0.66 pvs:B|0|full|3=0.09 pvs:B|0|full|7=0.12
pvs:B|0|open|+=-0.08 pvs:B|0|open|0=0.11 pvs:B|0|open|1=0.08 pvs:B|0|open|7=0.25 pvs:B|0|piece|+=-0.35
pvs:B|0|piece|0=-0.06 pvs:B|0|piece|14=0.15 pvs:B|0|piece|3=0.06 pvs:B|1|full|+=0.75 pvs:B|1|full|14=-0.14
pvs:B|1|full|3=0.27 pvs:B|1|full|7=-0.09 pvs:B|1|open|+=-0.13 pvs:B|1|open|14=0.07 pvs:B|1|open|7=-0.13
pvs:B|1|piece|+=-0.22 pvs:B|1|piece|1=0.35 pvs:B|1|piece|3=0.14 pvs:B|1|piece|7=0.16 pvs:B|2|full|14=0.19
pvs:B|2|full|7=-0.76 pvs:B|2|open|+=0.49 pvs:B|2|open|14=0.16 pvs:B|2|open|7=0.59 pvs:B|2|piece|+=0.07
pvs:B|2|piece|14=-0.24 pvs:B|2|piece|3=0.15 pvs:B|2|piece|7=0.47 pvs:B|3|full|+=-0.74 pvs:B|3|full|14=-0.49
pvs:B|3|open|+=-0.48 pvs:B|3|open|14=0.41 pvs:B|3|piece|+=0.12 pvs:B|3|piece|14=0.51 pvs:B|3|piece|7=-0.33
pvs:L|0|full|0=0.26 pvs:L|0|open|1=0.31 pvs:L|0|open|3=0.26 pvs:L|0|open|7=-0.09 pvs:L|0|piece|7=0.52
pvs:L|1|piece|7=0.44 pvs:L|2|piece|+=0.3 pvs:L|3|piece|+=0.07 pvs:N1|0|full|0=-0.18 pvs:N1|0|full|1=-0.4
pvs:N1|0|full|3=-0.13 pvs:N1|0|open|1=-0.51 pvs:N1|0|open|3=-0.41 pvs:N1|0|piece|0=-0.08 pvs:N1|0|piece|1=-0.28
pvs:N1|0|piece|3=-0.3 pvs:P1|0|full|0=-0.13 pvs:P1|0|full|1=-0.23 pvs:P1|0|full|3=-0.07 pvs:P1|0|open|0=-0.14
pvs:P1|0|open|1=-0.21 pvs:P1|0|open|3=0.06 pvs:P1|0|piece|0=-0.08 pvs:P1|0|piece|1=-0.1 pvs:P2|0|full|0=-0.19
pvs:P2|0|full|1=-0.09 pvs:P2|0|full|3=-0.07 pvs:P2|0|open|0=0.08 pvs:P2|0|open|1=-0.32 pvs:P2|0|open|3=-0.19
pvs:P2|0|piece|0=-0.09 pvs:P2|0|piece|3=-0.13 pw:A1|w+=-0.13 pw:A1|w12=0.06 pw:A1|w2=-0.07 pw:A1|w5=-0.17
pw:A2|w+=-0.27 pw:A2|w12=-0.33 pw:A2|w2=-0.19 pw:A|w+=0.26 pw:A|w12=0.2 pw:B1|w12=-0.18 pw:B2|w+=-0.35 pw:B2|w12=0.39
pw:B2|w2=-0.13 pw:B2|w5=-0.36 pw:B3|w+=-0.14 pw:B3|w2=-0.08 pw:B3|w5=-0.24 pw:B|w+=0.13 pw:B|w12=0.28 pw:B|w2=0.12
pw:L|w+=0.27 pw:L|w12=-0.47 pw:L|w5=0.6 pw:N1|w+=-0.48 pw:N1|w12=-0.1 pw:P1|w12=-0.15 pw:P1|w2=-0.14 pw:P1|w5=-0.09
pw:P2|w+=-0.36 pw:P2|w12=-0.25 pw:P2|w2=0.1 sn:a:(=0.15 sn:a:(|w1=0.5 sn:a:)=0.06 sn:a:,=-0.39 sn:a:,|w+=0.57
sn:a:,|w1=-0.45 sn:a:-=-0.29 sn:a:-|w1=0.19 sn:a:-|w2=-0.25 sn:a:-|w9=-0.73 sn:a:.=-0.13 sn:a:.|w+=0.63
sn:a:.|w5=-0.37 sn:a:.|w9=0.07 sn:a:Cap=0.2 sn:a:Cap|w+=0.15 sn:a:Cap|w1=0.17 sn:a:Cap|w2=0.18 sn:a:Cap|w3=-0.63
sn:a:Cap|w5=0.77 sn:a:Cap|w9=0.59 sn:a:a=-0.22 sn:a:about=-0.18 sn:a:about|w2=-0.33 sn:a:adv=0.26 sn:a:adv|w+=0.32
sn:a:adv|w2=0.7 sn:a:and=0.24 sn:a:and|w+=-0.8 sn:a:and|w1=0.84 sn:a:and|w2=0.18 sn:a:and|w3=0.56 sn:a:and|w5=0.15
sn:a:and|w9=0.72 sn:a:as=1.04 sn:a:a|w+=0.33 sn:a:a|w1=0.46 sn:a:but=0.38 sn:a:but|w2=-0.22 sn:a:but|w3=0.43
sn:a:but|w5=0.49 sn:a:but|w9=0.47 sn:a:by=-0.38 sn:a:by|w+=-0.7 sn:a:by|w1=0.38 sn:a:by|w9=-0.36 sn:a:conj|w+=-0.32
sn:a:conj|w1=0.53 sn:a:conj|w2=0.27 sn:a:conj|w3=-0.46 sn:a:conj|w5=-0.06 sn:a:conj|w9=0.58 sn:a:ed=-0.17
sn:a:edge=0.38 sn:a:edge|w+=0.52 sn:a:edge|w1=0.25 sn:a:edge|w2=-0.18 sn:a:edge|w3=0.21 sn:a:edge|w5=-0.16
sn:a:edge|w9=0.24 sn:a:for=0.21 sn:a:for|w1=0.43 sn:a:for|w2=-0.23 sn:a:for|w5=0.12 sn:a:his=-0.1 sn:a:in=0.21
sn:a:in|w1=0.14 sn:a:in|w2=0.1 sn:a:in|w3=0.37 sn:a:in|w5=-0.55 sn:a:in|w9=0.28 sn:a:is=-0.65 sn:a:it=0.16
sn:a:nouns=-0.27 sn:a:nouns|w1=0.15 sn:a:nouns|w2=-0.16 sn:a:nouns|w3=-0.65 sn:a:of=0.74 sn:a:of|w1=0.48
sn:a:of|w2=0.73 sn:a:on=0.12 sn:a:on|w2=0.14 sn:a:or=-0.35 sn:a:or|w1=-0.35 sn:a:p=-0.32 sn:a:prep=0.1
sn:a:prep|w+=0.7 sn:a:prep|w1=0.53 sn:a:prep|w2=-0.42 sn:a:prep|w3=-0.43 sn:a:prep|w5=0.97 sn:a:prep|w9=0.26
sn:a:pron=0.17 sn:a:pron|w+=-0.11 sn:a:pron|w1=0.69 sn:a:pron|w2=0.24 sn:a:pron|w3=0.19 sn:a:pron|w5=-0.19
sn:a:pron|w9=0.14 sn:a:p|w+=-0.14 sn:a:p|w1=-1.03 sn:a:p|w3=-0.36 sn:a:quote=-0.52 sn:a:quote|w+=0.14
sn:a:quote|w3=0.1 sn:a:quote|w9=-0.45 sn:a:said=0.21 sn:a:said|w+=0.19 sn:a:said|w5=0.35 sn:a:said|w9=0.41
sn:a:say1=0.14 sn:a:say1|w+=0.53 sn:a:say1|w1=-0.37 sn:a:say1|w5=0.42 sn:a:say2=-0.32 sn:a:say2|w+=0.5
sn:a:say2|w1=-0.26 sn:a:say2|w2=-0.3 sn:a:say2|w9=-0.2 sn:a:that=-0.17 sn:a:that|w1=-0.87 sn:a:that|w2=0.42
sn:a:the=0.2 sn:a:the|w1=0.21 sn:a:the|w2=0.31 sn:a:the|w5=0.35 sn:a:the|w9=-0.42 sn:a:to=0.66 sn:a:to|w1=0.21
sn:a:to|w2=0.26 sn:a:to|w3=0.52 sn:a:verb=-0.11 sn:a:verb|w1=0.2 sn:a:verb|w2=-0.38 sn:a:verb|w3=-0.14
sn:a:verb|w5=0.28 sn:a:was=0.48 sn:a:with=-0.12 sn:a:with|w1=0.34 sn:a:word=-0.48 sn:a:word|w+=-0.64
sn:a:word|w1=-0.52 sn:a:word|w2=-0.14 sn:a:word|w3=0.55 sn:a:word|w5=-0.38 sn:a:word|w9=0.11 sn:alone:true=-0.18
sn:any:true=-0.14 sn:b:(=0.21 sn:b:,|w+=0.49 sn:b:,|w1=0.19 sn:b:,|w2=-0.35 sn:b:,|w3=-0.19 sn:b:,|w9=-0.19
sn:b:-=-0.59 sn:b:-|w+=-0.33 sn:b:-|w9=-0.19 sn:b:.=0.38 sn:b:.|w1=-0.08 sn:b:.|w2=0.76 sn:b:.|w3=0.86 sn:b:.|w5=1.07
sn:b:.|w9=0.22 sn:b::=-0.12 sn:b::|w+=-0.17 sn:b::|w3=-0.09 sn:b::|w9=0.62 sn:b:Cap|w+=0.36 sn:b:Cap|w1=-0.26
sn:b:Cap|w3=-0.11 sn:b:Cap|w5=0.08 sn:b:Cap|w9=0.06 sn:b:about=0.13 sn:b:adv=0.25 sn:b:adv|w+=0.19 sn:b:an=-0.15
sn:b:and=-0.28 sn:b:and|w+=0.48 sn:b:and|w1=0.31 sn:b:and|w2=-0.32 sn:b:and|w5=-0.49 sn:b:and|w9=-0.21
sn:b:an|w1=-0.22 sn:b:an|w2=0.63 sn:b:as=0.45 sn:b:as|w1=0.29 sn:b:as|w2=0.47 sn:b:as|w3=0.42 sn:b:a|w+=0.48
sn:b:a|w1=0.16 sn:b:a|w2=-0.21 sn:b:a|w3=-0.07 sn:b:a|w5=0.9 sn:b:called=0.21 sn:b:conj=0.27 sn:b:conj|w+=0.37
sn:b:conj|w9=0.31 sn:b:edge=0.13 sn:b:edge|w+=0.13 sn:b:edge|w1=-0.27 sn:b:edge|w2=0.35 sn:b:edge|w3=0.38
sn:b:edge|w5=0.14 sn:b:ed|w1=0.2 sn:b:ed|w2=0.38 sn:b:for=-0.39 sn:b:for|w+=0.66 sn:b:his=0.11 sn:b:his|w1=0.43
sn:b:in=-0.5 sn:b:is=0.2 sn:b:is|w+=-0.13 sn:b:is|w1=0.67 sn:b:is|w2=0.12 sn:b:is|w5=-0.26 sn:b:is|w9=0.42
sn:b:it=0.7 sn:b:like=0.48 sn:b:not=0.17 sn:b:nouns=-0.09 sn:b:nouns|w+=-0.35 sn:b:nouns|w1=0.17 sn:b:nouns|w2=-0.3
sn:b:nouns|w9=0.77 sn:b:of=-0.07 sn:b:of|w1=0.31 sn:b:of|w3=-0.14 sn:b:of|w5=0.38 sn:b:on=-0.17 sn:b:or=-0.39
sn:b:p=-0.74 sn:b:poss=-0.22 sn:b:poss|w1=-0.16 sn:b:poss|w2=0.09 sn:b:poss|w3=-0.29 sn:b:poss|w5=-0.51
sn:b:prep=0.15 sn:b:pron=0.09 sn:b:pron|w1=-0.19 sn:b:pron|w2=0.19 sn:b:pron|w5=0.14 sn:b:pron|w9=0.59
sn:b:p|w1=-0.96 sn:b:p|w3=-0.32 sn:b:quote=-0.3 sn:b:said=0.39 sn:b:say1=0.31 sn:b:say1|w+=0.54 sn:b:say1|w1=0.4
sn:b:say1|w2=0.46 sn:b:say1|w3=-0.42 sn:b:say1|w9=0.49 sn:b:say2=0.07 sn:b:say2|w+=-0.15 sn:b:say2|w5=0.29
sn:b:that=0.5 sn:b:that|w2=0.36 sn:b:that|w9=0.46 sn:b:the=0.23 sn:b:the|w1=-0.22 sn:b:the|w2=-0.1 sn:b:the|w3=0.39
sn:b:the|w5=0.07 sn:b:the|w9=0.57 sn:b:to|w+=0.46 sn:b:to|w2=-0.12 sn:b:to|w3=0.19 sn:b:to|w9=-0.12 sn:b:verb|w+=0.17
sn:b:verb|w1=0.13 sn:b:verb|w2=0.33 sn:b:verb|w3=-0.07 sn:b:verb|w9=-0.16 sn:b:was=0.14 sn:b:was|w+=0.32
sn:b:was|w1=0.41 sn:b:was|w2=0.42 sn:b:was|w5=-0.36 sn:b:was|w9=0.28 sn:b:with=-0.33 sn:b:word|w+=-0.2
sn:b:word|w1=-0.26 sn:b:word|w2=-0.19 sn:b:word|w3=0.28 sn:b:word|w9=0.68 sn:in:false=0.18 sn:in:true=-1.28
sn:k:heading=-1.49 sn:k:paragraph=0.07 sn:l:!=0.25 sn:l:w=-0.12 sn:s:false=0.59 sn:s:true=-2.59 sn:say:false=-0.26
sn:say:true=0.14 sn:t:false=0.12 sn:t:false|b:(=0.06 sn:t:false|b:-=-0.48 sn:t:false|b:.=0.25 sn:t:false|b::=-0.07
sn:t:false|b:Cap=-0.08 sn:t:false|b:about=0.42 sn:t:false|b:adv=0.6 sn:t:false|b:an=-0.14 sn:t:false|b:called=0.16
sn:t:false|b:conj=0.34 sn:t:false|b:ed=0.07 sn:t:false|b:edge=0.22 sn:t:false|b:for=-0.45 sn:t:false|b:his=0.16
sn:t:false|b:is=0.19 sn:t:false|b:it=0.7 sn:t:false|b:not=0.4 sn:t:false|b:nouns=0.11 sn:t:false|b:of=0.21
sn:t:false|b:on=0.65 sn:t:false|b:or=-0.24 sn:t:false|b:p=-0.6 sn:t:false|b:poss=0.52 sn:t:false|b:prep=0.2
sn:t:false|b:pron=0.14 sn:t:false|b:quote=-0.26 sn:t:false|b:said=0.39 sn:t:false|b:that=0.34 sn:t:false|b:the=0.23
sn:t:false|b:verb=0.25 sn:t:false|b:was=0.14 sn:t:false|b:with=-0.22 sn:t:false|w+=0.17 sn:t:false|w1=-0.16
sn:t:false|w2=0.14 sn:t:false|w3=0.11 sn:t:false|w5=0.19 sn:t:false|w9=0.14 sn:t:true=-0.57 sn:t:true|b:,=0.09
sn:t:true|b:.=0.83 sn:t:true|b:Cap=0.2 sn:t:true|b:a=-0.14 sn:t:true|b:and=-0.41 sn:t:true|b:as=0.55
sn:t:true|b:called=0.17 sn:t:true|b:ed=-0.13 sn:t:true|b:edge=-0.59 sn:t:true|b:in=-0.75 sn:t:true|b:of=-0.28
sn:t:true|b:on=-0.43 sn:t:true|b:p=-0.55 sn:t:true|b:poss=-0.78 sn:t:true|b:quote=-0.1 sn:t:true|b:say1=0.68
sn:t:true|b:the=0.08 sn:t:true|b:verb=-0.57 sn:t:true|b:word=-0.14 sn:t:true|w+=-0.62 sn:t:true|w2=-0.39
sn:t:true|w3=-0.2 sn:t:true|w5=-0.4 sn:t:true|w9=-0.22 sn:w+=0.14 sn:w+|full=0.16 sn:w+|open=0.32 sn:w+|piece=-0.07
sn:w+|say:false=0.1 sn:w+|say:true=0.13 sn:w1=-0.13 sn:w1|full=-0.08 sn:w1|open=-0.17 sn:w1|say:false=-0.26
sn:w1|say:true=0.21 sn:w2=-0.06 sn:w2|piece=-0.11 sn:w2|say:false=-0.15 sn:w3=-0.15 sn:w3|full=-0.08 sn:w3|open=-0.22
sn:w3|piece=0.15 sn:w3|say:true=-0.17 sn:w5|full=-0.17 sn:w5|open=-0.12 sn:w5|piece=0.23 sn:w5|say:false=-0.2
sn:w5|say:true=0.17 sn:w9=0.08 sn:w9|full=0.08 sn:w9|open=-0.13 sn:w9|piece=0.1 sn:w9|say:true=0.15 u:,|.=0.49
u:,|Cap=0.44 u:,|and=-0.56 u:,|conj=-0.62 u:,|edge=0.67 u:,|false|w+=0.48 u:,|false|w1=-0.12 u:,|false|w2=0.19
u:,|false|w3=0.22 u:,|false|w5=-0.53 u:,|false|w9=-0.2 u:,|prep=0.69 u:,|pron=0.17 u:,|the=-0.51 u:,|true|w1=0.32
u:,|true|w2=-0.56 u:,|true|w3=-0.23 u:,|true|w5=0.78 u:,|word=-0.34 u:-|-=0.35 u:-|by=-0.97 u:-|edge=-0.17
u:-|false|w+=-0.33 u:-|false|w9=-0.19 u:.|Cap=0.95 u:.|edge=0.11 u:.|false|w2=0.71 u:.|false|w3=0.69
u:.|false|w5=0.95 u:.|false|w9=0.21 u:.|pron=0.24 u:.|said=0.39 u:.|say2=0.46 u:.|the=0.42 u:0|groupbody=0.08
u:0|groupother=0.1 u:0|grouprole=0.47 u:0|heshe=-0.35 u:0|i=-0.81 u:0|it=-0.12 u:0|name=0.39 u:0|nominaldoc=-0.75
u:0|nominalother=-0.11 u:0|nominalrole=-0.83 u:0|org=0.5 u:0|we=-0.24 u:0|who=0.3 u:0|you=-0.72 u:1|groupbody=0.82
u:1|groupother=0.22 u:1|grouprole=0.07 u:1|heshe=0.33 u:1|his=0.84 u:1|names=0.07 u:1|nominalbody=-0.63
u:1|nominaldoc=0.44 u:1|nominalother=-0.62 u:1|nominalrole=0.77 u:1|org=0.25 u:1|they=-0.32 u:1|you=-0.33
u:2|groupbody=-0.52 u:2|groupother=-0.53 u:2|grouprole=0.24 u:2|heshe=0.25 u:2|i=-0.13 u:2|it=-0.24 u:2|names=0.44
u:2|nominalbody=0.09 u:2|nominaldoc=0.61 u:2|nominalother=-0.12 u:2|nominalrole=0.34 u:2|org=0.22 u:2|they=0.16
u::|Cap=0.56 u::|edge=0.1 u::|false|w+=-0.12 u::|false|w5=0.19 u::|false|w9=0.51 u::|p=0.31 u::|pron=0.09
u::|word=-1.17 u:A1|0|1=-0.22 u:A1|0|2=0.38 u:A1|0|w1=-0.18 u:A1|1|a:Cap=0.21 u:A1|2|a:Cap=0.39 u:A1|2|b:edge=0.2
u:A1|2|w+=0.21 u:A1|full|?=0.67 u:A1|heshe=0.14 u:A1|name=0.25 u:A1|open|w=-0.4 u:A1|piece|w=0.11 u:A1|sv0=0.07
u:A1|sv1=0.07 u:A1|sv2=0.09 u:A|+|2=0.27 u:A|,=0.3 u:A|0|0=-0.37 u:A|0|1=0.44 u:A|0|2=0.17 u:A|0|a:verb=0.18
u:A|0|a:word=-0.83 u:A|0|b:edge=0.42 u:A|0|b:p=-0.16 u:A|0|b:the=-0.7 u:A|0|w+=0.48 u:A|0|w1=-0.58 u:A|0|w3=-0.09
u:A|0|w5=-0.09 u:A|14|0=0.18 u:A|14|1=0.48 u:A|14|2=0.54 u:A|1|1=-0.32 u:A|1|a:Cap=-0.23 u:A|1|a:pron=0.6
u:A|1|a:say1=0.26 u:A|1|a:the=0.91 u:A|1|a:word=-0.42 u:A|1|b:.=-0.24 u:A|1|b:p=-0.5 u:A|1|w+=0.26 u:A|1|w1=0.51
u:A|1|w2=-0.14 u:A|1|w3=-0.66 u:A|1|w9=-0.09 u:A|2|a:,=0.68 u:A|2|a:Cap=0.17 u:A|2|a:a=-0.19 u:A|2|a:and=-0.12
u:A|2|a:conj=-0.11 u:A|2|a:prep=0.07 u:A|2|a:said=0.49 u:A|2|a:say2=-0.21 u:A|2|a:that=0.55 u:A|2|a:the=0.37
u:A|2|a:word=0.36 u:A|2|b:,=-0.25 u:A|2|b:.=0.68 u:A|2|b::=0.41 u:A|2|b:Cap=0.91 u:A|2|b:edge=0.61 u:A|2|b:of=-0.29
u:A|2|b:p=-0.45 u:A|2|b:poss=-0.88 u:A|2|b:the=0.38 u:A|2|b:to=-0.25 u:A|2|b:was=0.39 u:A|2|w+=0.07 u:A|2|w3=-0.13
u:A|2|w5=0.22 u:A|2|w9=1.03 u:A|3|0=-0.16 u:A|3|2=-0.13 u:A|7|0=-0.14 u:A|7|1=-0.4 u:A|Cap_,=-0.63
u:A|according2=0.64 u:A|conj_,=-0.11 u:A|full|!=0.44 u:A|full|,=0.15 u:A|full|?=-0.39 u:A|group=0.53 u:A|heshe=0.19
u:A|it=0.14 u:A|name=0.18 u:A|nominal=-0.34 u:A|none=0.19 u:A|open|w=-0.15 u:A|piece|,=0.72 u:A|piece|w=-0.11
u:A|prep_,=0.17 u:A|sv0=-0.37 u:A|sv1=-0.12 u:A|that_,_t=0.55 u:A|the_,=0.36 u:A|they=-0.41 u:A|vs1=0.26 u:A|vs2=0.41
u:A|word_,=0.42 u:A|word_and=-0.57 u:A|word_p=0.28 u:B1|+|0=0.35 u:B1|+|1=-0.5 u:B1|+|2=-0.11 u:B1|,_.=1.21
u:B1|,_._t=0.44 u:B1|.=0.3 u:B1|0|a:edge=-0.56 u:B1|0|b:.=-0.64 u:B1|0|w+=-0.08 u:B1|14|2=-0.06 u:B1|1|1=-0.28
u:B1|1|2=0.45 u:B1|1|a:edge=-0.2 u:B1|1|b:.=-0.2 u:B1|1|w+=-0.31 u:B1|2|a:Cap=-0.37 u:B1|2|a:edge=0.33
u:B1|2|b:.=0.54 u:B1|2|b:quote=0.74 u:B1|2|w+=0.23 u:B1|2|w2=-0.58 u:B1|2|w3=-0.23 u:B1|2|w5=0.92 u:B1|2|w9=0.4
u:B1|3|2=-0.07 u:B1|7|2=-0.14 u:B1|Cap_.=0.84 u:B1|according2=0.4 u:B1|full|!=0.28 u:B1|full|,=0.32 u:B1|full|.=-0.11
u:B1|full|?=0.8 u:B1|group=0.2 u:B1|heshe=-0.43 u:B1|nominal=0.07 u:B1|nouns_.=0.43 u:B1|of_.=0.61 u:B1|on_.=0.78
u:B1|open|w=0.49 u:B1|org=0.27 u:B1|piece|.=-0.29 u:B1|prep_.=-0.13 u:B1|pron_.=-0.27 u:B1|sv0=-0.18 u:B1|sv1=-0.48
u:B1|the_.=-0.36 u:B1|to_.=-0.43 u:B1|word_.=0.55 u:B2|+|2=0.36 u:B2|2|a:edge=0.37 u:B2|2|b:.=0.26 u:B2|full|.=0.43
u:B2|name=0.38 u:B2|sv2=0.34 u:B|+|0=0.33 u:B|+|1=-0.22 u:B|+|2=-0.17 u:B|,=0.38 u:B|,_,=0.11 u:B|,_that_t=0.48
u:B|0|0=0.44 u:B|0|2=-0.28 u:B|0|a:,=-0.22 u:B|0|a:and=-0.09 u:B|0|a:conj=-0.18 u:B|0|a:edge=0.48 u:B|0|a:for=-0.64
u:B|0|a:in=-0.16 u:B|0|a:nouns=0.43 u:B|0|a:on=0.12 u:B|0|a:pron=-0.47 u:B|0|a:say1=-0.35 u:B|0|a:say2=0.27
u:B|0|a:the=-0.09 u:B|0|a:verb=-0.12 u:B|0|a:word=-0.28 u:B|0|b:,=0.52 u:B|0|b::=0.28 u:B|0|b:a=0.33
u:B|0|b:and=-0.61 u:B|0|b:as=-0.06 u:B|0|b:ed=0.26 u:B|0|b:his=-0.57 u:B|0|b:of=-0.4 u:B|0|b:poss=0.39
u:B|0|b:say1=0.72 u:B|0|b:the=0.09 u:B|0|b:verb=-0.18 u:B|0|b:word=0.1 u:B|0|w+=0.64 u:B|0|w1=-0.14 u:B|0|w2=-0.21
u:B|0|w3=0.56 u:B|0|w5=0.08 u:B|0|w9=-0.35 u:B|14|1=0.09 u:B|1|0=-0.53 u:B|1|1=0.19 u:B|1|2=0.28 u:B|1|a:(=0.82
u:B|1|a:.=-0.42 u:B|1|a:Cap=0.38 u:B|1|a:and=0.69 u:B|1|a:as=0.7 u:B|1|a:but=0.51 u:B|1|a:conj=0.14 u:B|1|a:for=0.79
u:B|1|a:in=0.16 u:B|1|a:nouns=-0.12 u:B|1|a:of=0.74 u:B|1|a:on=-0.15 u:B|1|a:or=-0.46 u:B|1|a:prep=-0.22
u:B|1|a:say2=-0.69 u:B|1|a:that=-0.51 u:B|1|a:the=0.41 u:B|1|a:to=0.5 u:B|1|a:word=0.15 u:B|1|b:,=-0.27
u:B|1|b::=0.19 u:B|1|b:Cap=-0.08 u:B|1|b:a=-0.23 u:B|1|b:an=0.36 u:B|1|b:and=0.13 u:B|1|b:as=-0.3 u:B|1|b:for=-0.17
u:B|1|b:his=-0.36 u:B|1|b:is=-0.28 u:B|1|b:it=0.64 u:B|1|b:nouns=0.91 u:B|1|b:of=0.72 u:B|1|b:on=0.81
u:B|1|b:poss=0.23 u:B|1|b:pron=0.21 u:B|1|b:say1=0.16 u:B|1|b:that=0.46 u:B|1|b:the=0.92 u:B|1|b:to=0.07
u:B|1|b:verb=-0.34 u:B|1|b:word=0.42 u:B|1|w+=0.55 u:B|1|w1=0.09 u:B|1|w2=0.37 u:B|1|w3=-0.07 u:B|1|w5=-0.2
u:B|1|w9=0.24 u:B|2|a:)=-0.23 u:B|2|a:.=-0.31 u:B|2|a:Cap=0.66 u:B|2|a:a=-0.13 u:B|2|a:adv=0.59 u:B|2|a:and=-0.08
u:B|2|a:but=0.23 u:B|2|a:by=0.56 u:B|2|a:conj=0.15 u:B|2|a:edge=0.27 u:B|2|a:for=0.84 u:B|2|a:in=0.39
u:B|2|a:nouns=-0.13 u:B|2|a:of=0.53 u:B|2|a:p=0.23 u:B|2|a:prep=0.37 u:B|2|a:pron=0.92 u:B|2|a:quote=-0.71
u:B|2|a:say1=0.83 u:B|2|a:say2=0.62 u:B|2|a:that=-0.07 u:B|2|a:the=0.06 u:B|2|a:to=0.3 u:B|2|a:verb=-0.23
u:B|2|a:with=-0.42 u:B|2|b:,=-0.27 u:B|2|b::=0.47 u:B|2|b:Cap=0.74 u:B|2|b:a=0.72 u:B|2|b:adv=0.6 u:B|2|b:an=-0.55
u:B|2|b:and=0.14 u:B|2|b:as=0.61 u:B|2|b:called=0.14 u:B|2|b:conj=0.49 u:B|2|b:ed=-0.29 u:B|2|b:his=0.45
u:B|2|b:is=0.17 u:B|2|b:nouns=-0.19 u:B|2|b:of=0.36 u:B|2|b:poss=-0.56 u:B|2|b:prep=0.78 u:B|2|b:pron=-0.1
u:B|2|b:said=0.25 u:B|2|b:say1=0.61 u:B|2|b:say2=-0.28 u:B|2|b:the=0.18 u:B|2|b:to=0.25 u:B|2|b:verb=0.79
u:B|2|b:was=0.7 u:B|2|b:with=0.29 u:B|2|b:word=-0.31 u:B|2|w+=-0.09 u:B|2|w1=0.45 u:B|2|w3=0.06 u:B|2|w5=0.16
u:B|2|w9=0.12 u:B|3|0=-0.14 u:B|3|1=0.21 u:B|3|2=-0.26 u:B|7|1=0.35 u:B|7|2=0.72 u:B|:=0.76 u:B|Cap=-0.11
u:B|Cap_,=0.6 u:B|Cap_Cap=0.58 u:B|Cap_a=0.1 u:B|Cap_and=0.46 u:B|Cap_as=-0.07 u:B|Cap_is=0.5 u:B|Cap_nouns=0.43
u:B|Cap_poss=-1.08 u:B|Cap_the=0.84 u:B|Cap_to=0.76 u:B|Cap_verb_t=0.43 u:B|Cap_word=0.5 u:B|a_,=0.25 u:B|a_:=-0.33
u:B|a_the=0.06 u:B|according2=-0.13 u:B|as=-0.61 u:B|bare1=0.17 u:B|for=0.07 u:B|full|!=0.17 u:B|full|,=0.2
u:B|full|.=0.12 u:B|full|?=-0.44 u:B|heshe=0.27 u:B|i=-0.37 u:B|it=-0.12 u:B|it_a=0.83 u:B|it_was=0.29 u:B|name=0.31
u:B|names=0.17 u:B|noun1=-0.18 u:B|nouns_:=-0.25 u:B|on_,=-0.61 u:B|org=0.35 u:B|piece|!=0.47 u:B|piece|,=-0.06
u:B|piece|.=0.16 u:B|piece|?=-0.47 u:B|piece|w=0.23 u:B|prep_,=-0.09 u:B|prep_a=0.89 u:B|prep_the=-0.66 u:B|pron=0.49
u:B|pron_,=0.14 u:B|pron_:=0.87 u:B|pron_Cap=0.49 u:B|pron_a=0.89 u:B|pron_poss=0.9 u:B|pron_to=0.07
u:B|pron_verb=0.51 u:B|pron_was=0.51 u:B|pron_word=0.72 u:B|sv1=0.33 u:B|sv2=0.24 u:B|that=-0.15 u:B|that_,_t=-0.21
u:B|that_Cap_t=0.44 u:B|that_a_t=1 u:B|that_and_t=0.52 u:B|that_is_t=0.75 u:B|that_poss_t=0.16 u:B|that_the_t=1.06
u:B|that_verb_t=0.45 u:B|that_was_t=0.41 u:B|that_word_t=0.75 u:B|the=0.46 u:B|the_,=-0.18 u:B|the_Cap=-0.54
u:B|the_as=-0.12 u:B|the_nouns=-0.12 u:B|the_verb=-0.17 u:B|the_word=0.79 u:B|they=0.1 u:B|to=0.62 u:B|to_,=0.25
u:B|to_a=-0.34 u:B|vs2=-0.68 u:B|we=0.09 u:B|word_,=-1.05 u:B|word_a=0.58 u:B|word_word=0.36 u:B|you=-0.69
u:Cap|Cap=0.07 u:Cap|edge=0.33 u:Cap|false|w+=0.46 u:Cap|false|w1=-0.32 u:Cap|false|w2=-0.52 u:Cap|false|w5=0.21
u:Cap|in=-0.47 u:Cap|p=0.15 u:Cap|the=-0.12 u:Cap|true|w1=0.07 u:Cap|true|w2=0.68 u:Cap|true|w5=-0.12 u:Cap|word=0.26
u:L|0|2=-0.16 u:L|2|a:edge=-0.36 u:L|2|b::=0.21 u:L|2|b:Cap=-0.26 u:L|2|w+=0.7 u:L|2|w1=-0.38 u:L|2|w3=-0.41
u:L|2|w5=-0.39 u:L|2|w9=-0.83 u:L|3|2=-0.23 u:L|7|2=-0.12 u:L|Cap_Cap=-0.07 u:L|label2=-0.42 u:L|name=-0.56
u:L|none=-0.16 u:L|open|w=-0.74 u:N1|=-0.35 u:N1|0|0=0.21 u:N1|0|1=-0.32 u:N1|0|2=-0.21 u:N1|0|a:Cap=-0.43
u:N1|0|a:edge=-0.51 u:N1|0|a:p=-0.07 u:N1|0|a:word=0.09 u:N1|0|b:Cap=0.25 u:N1|0|b:edge=-0.26 u:N1|0|b:p=-0.26
u:N1|0|w+=-0.13 u:N1|0|w1=0.29 u:N1|0|w2=-0.31 u:N1|1|a:edge=-0.06 u:N1|1|a:p=-0.33 u:N1|1|a:word=0.15
u:N1|1|b:Cap=-0.34 u:N1|1|b:edge=-0.32 u:N1|1|b:p=-0.13 u:N1|1|w+=-0.52 u:N1|1|w1=-0.27 u:N1|1|w3=-0.37
u:N1|2|a:edge=0.1 u:N1|2|a:p=0.35 u:N1|2|a:word=-0.85 u:N1|2|b:p=-0.1 u:N1|2|w+=0.29 u:N1|2|w1=-0.22 u:N1|2|w5=-0.11
u:N1|full|,=-0.81 u:N1|full|.=-0.24 u:N1|heshe=-0.2 u:N1|name=-0.08 u:N1|nominal=-0.16 u:N1|open|w=-0.5
u:N1|piece|w=0.41 u:N1|sv1=-0.47 u:N1|sv2=-0.09 u:P1|0|0=-0.46 u:P1|0|2=0.08 u:P1|0|a:edge=-0.53 u:P1|0|a:p=0.5
u:P1|0|a:word=-0.24 u:P1|0|b:edge=0.29 u:P1|0|b:p=-0.23 u:P1|0|w1=-0.33 u:P1|1|a:edge=0.08 u:P1|1|a:p=0.42
u:P1|1|a:word=0.3 u:P1|1|b:edge=-0.68 u:P1|1|b:p=-0.51 u:P1|1|w+=-0.33 u:P1|2|a:edge=0.46 u:P1|2|a:p=-0.4
u:P1|2|a:word=-0.23 u:P1|2|b:edge=-0.43 u:P1|2|w+=-0.09 u:P1|2|w1=-0.29 u:P1|2|w3=-0.24 u:P1|according2=0.55
u:P1|full|,=-0.98 u:P1|full|.=0.41 u:P1|full|?=0.67 u:P1|group=0.12 u:P1|heshe=0.23 u:P1|name=-0.16
u:P1|nominal=-0.56 u:P1|open|w=0.35 u:P1|org=0.31 u:P1|piece|w=-0.79 u:P1|stop=-0.18 u:P1|sv0=-0.46 u:P1|sv1=-0.1
u:P1|sv2=-0.08 u:P1|vs2=0.77 u:P2|=-0.46 u:P2|0|2=-0.34 u:P2|1|2=0.3 u:P2|2|w+=-0.13 u:P2|full|.=-0.11
u:P2|label2=-0.83 u:P2|name=-0.42 u:P2|piece|w=-0.13 u:P2|sv2=0.35 u:adv|edge=0.37 u:adv|false|w+=0.19
u:and|edge=0.16 u:and|false|w+=0.48 u:and|false|w1=0.3 u:and|false|w2=-0.48 u:and|false|w5=-0.25 u:and|false|w9=0.45
u:an|false|w1=-0.2 u:an|false|w2=0.63 u:as|Cap=0.64 u:as|and=-0.1 u:as|false|w1=0.34 u:as|false|w2=0.08
u:as|false|w3=0.76 u:as|false|w5=-0.3 u:a|Cap=0.48 u:a|and=0.4 u:a|conj=0.79 u:a|false|w+=0.48 u:a|false|w1=0.11
u:a|false|w3=-0.24 u:a|false|w5=0.97 u:a|for=-0.17 u:a|in=0.68 u:a|prep=-0.16 u:a|pron=0.86 u:a|to=0.38
u:a|true|w2=-0.46 u:a|word=0.2 u:base|1|A=0.84 u:base|1|B=0.07 u:base|1|N1=0.07 u:base|2|A=-0.14 u:base|2|B=-0.25
u:base|2|P1=0.22 u:cfalse|full|w+=0.13 u:cfalse|full|w2=0.07 u:cfalse|full|w5=0.39 u:cfalse|full|w9=-0.09
u:cfalse|open|w+=0.08 u:cfalse|open|w2=0.11 u:cfalse|open|w3=-0.07 u:cfalse|open|w5=0.18 u:cfalse|open|w9=-0.13
u:cfalse|piece|w+=0.22 u:cfalse|piece|w2=-0.13 u:cfalse|piece|w3=0.23 u:conj|edge=0.49 u:conj|false|w+=0.37
u:conj|false|w9=0.41 u:ctrue|full|w1=-0.19 u:ctrue|full|w2=-0.21 u:ctrue|full|w3=-0.23 u:ctrue|full|w5=-0.7
u:ctrue|full|w9=0.37 u:ctrue|open|w+=0.63 u:ctrue|open|w1=-0.34 u:ctrue|open|w3=-0.3 u:ctrue|piece|w+=0.13
u:ctrue|piece|w2=0.26 u:ctrue|piece|w5=0.83 u:edge|Cap=0.21 u:edge|a=0.57 u:edge|edge=-0.18 u:edge|false|w+=0.13
u:edge|false|w2=0.52 u:edge|false|w3=0.58 u:edge|false|w5=0.38 u:edge|pron=0.16 u:edge|quote=-0.36 u:edge|said=0.37
u:edge|say2=1.02 u:edge|the=-0.25 u:edge|true|w1=-0.25 u:edge|true|w3=-0.39 u:edge|true|w5=-0.47 u:edge|word=0.11
u:ed|false|w2=0.38 u:finite|0|A=-0.36 u:finite|0|A1=0.08 u:finite|0|B=-0.1 u:finite|0|B1=-0.18 u:finite|0|P1=-0.46
u:finite|1|A=-0.18 u:finite|1|A1=0.14 u:finite|1|B=0.11 u:finite|1|N1=-0.53 u:finite|1|P1=0.22 u:finite|2|A=0.29
u:finite|2|A1=0.11 u:finite|2|B=0.29 u:finite|2|B2=0.39 u:finite|2|P1=0.08 u:finite|2|P2=0.4 u:for|false|w+=0.66
u:full|!|w+=0.67 u:full|!|w9=-0.45 u:full|,|w+=-0.06 u:full|,|w1=-0.38 u:full|,|w5=-0.15 u:full|,|w9=0.32
u:full|.|w+=0.2 u:full|.|w1=0.27 u:full|.|w2=-0.15 u:full|.|w3=-0.44 u:full|.|w5=0.2 u:full|.|w9=-0.12
u:full|?|w+=0.28 u:full|?|w5=-0.32 u:full|?|w9=0.62 u:his|false|w1=0.16 u:his|false|w2=0.13 u:is|Cap=-0.35
u:is|and=-0.46 u:is|edge=0.15 u:is|false|w+=-0.13 u:is|false|w1=0.64 u:is|false|w2=0.12 u:is|false|w5=-0.26
u:is|false|w9=0.44 u:none=-0.14 u:none|1|A=0.29 u:none|1|B=-0.1 u:none|1|P1=0.32 u:none|2|A=0.64 u:none|2|B=-0.13
u:none|2|B1=0.4 u:none|2|L=-0.42 u:none|2|P1=0.27 u:none|2|P2=-0.61 u:nouns|false|w+=-0.35 u:nouns|false|w1=0.17
u:nouns|false|w9=0.77 u:of|edge=-0.35 u:of|false|w1=-0.21 u:of|false|w2=0.49 u:of|false|w3=0.16 u:of|false|w5=0.38
u:of|true|w1=0.7 u:of|true|w3=-0.26 u:on|edge=0.39 u:open|w|w+=0.32 u:open|w|w1=-0.17 u:open|w|w3=-0.22
u:open|w|w5=-0.12 u:open|w|w9=-0.13 u:participle|0|B=0.67 u:participle|1|A=-0.15 u:participle|1|B=0.62
u:participle|2|B=-0.07 u:participle|2|P1=-0.28 u:past-participle|1|B=-0.23 u:piece|,|w+=0.75 u:piece|,|w1=-0.27
u:piece|,|w2=0.08 u:piece|,|w3=0.26 u:piece|,|w5=0.15 u:piece|,|w9=0.15 u:piece|.|w+=-0.16 u:piece|.|w1=0.52
u:piece|.|w2=-0.2 u:piece|.|w3=0.71 u:piece|.|w9=-0.27 u:piece|?|w+=0.53 u:piece|w|w+=-0.33 u:piece|w|w1=-0.07
u:piece|w|w3=-0.14 u:piece|w|w5=0.24 u:piece|w|w9=0.64 u:poss|Cap=-0.99 u:poss|edge=-0.46 u:poss|false|w2=0.55
u:poss|on=0.21 u:poss|quote=-0.46 u:poss|true|w2=-0.22 u:poss|true|w3=-0.3 u:poss|true|w5=-0.84 u:poss|word=-0.19
u:pron|and=-0.48 u:pron|edge=0.98 u:pron|false|w1=-0.19 u:pron|false|w2=0.67 u:pron|false|w5=0.14
u:pron|false|w9=0.59 u:pron|pron=0.24 u:p|edge=0.34 u:p|false|w1=-0.9 u:p|p=-0.93 u:p|true|w1=-0.45 u:p|true|w3=-0.32
u:p|word=-0.84 u:quote|edge=0.28 u:say1|edge=0.06 u:say1|false|w+=0.54 u:say1|false|w1=0.39 u:say1|false|w2=0.19
u:say1|false|w3=-0.59 u:say1|prep=0.07 u:say1|pron=-0.35 u:say2|edge=0.32 u:say2|false|w+=-0.15 u:say2|false|w5=0.07
u:that|edge=0.95 u:that|false|w2=0.36 u:that|false|w9=0.46 u:that|verb=0.11 u:the|Cap=0.33 u:the|and=0.71
u:the|edge=0.28 u:the|false|w1=0.16 u:the|false|w2=-0.44 u:the|false|w3=0.32 u:the|false|w5=0.69 u:the|false|w9=0.51
u:the|of=0.36 u:the|say1=-0.08 u:the|that=0.77 u:the|true|w1=-0.86 u:the|true|w2=0.51 u:the|true|w3=0.22
u:the|true|w5=-0.27 u:the|verb=-0.49 u:the|word=-0.51 u:to|Cap=0.6 u:to|and=0.51 u:to|edge=0.5 u:to|false|w+=0.46
u:to|false|w2=-0.31 u:to|false|w3=0.28 u:to|false|w9=0.18 u:to|word=-0.35 u:verb|Cap=0.62 u:verb|and=-0.32
u:verb|conj=0.12 u:verb|edge=-0.3 u:verb|false|w+=0.17 u:verb|false|w1=0.15 u:verb|false|w2=0.88
u:verb|false|w3=-0.07 u:verb|false|w5=0.13 u:verb|false|w9=-0.16 u:verb|for=0.66 u:verb|in=0.74 u:verb|prep=-0.25
u:verb|pron=0.69 u:verb|the=0.5 u:verb|true|w2=-0.41 u:verb|word=0.58 u:was|conj=0.34 u:was|edge=-0.63
u:was|false|w+=0.32 u:was|false|w1=0.43 u:was|false|w2=0.42 u:was|false|w5=-0.36 u:was|false|w9=0.28 u:was|to=0.25
u:word|Cap=-0.52 u:word|and=1.23 u:word|but=-0.32 u:word|edge=-0.21 u:word|false|w+=-0.2 u:word|false|w1=-0.29
u:word|false|w2=-0.17 u:word|false|w3=0.97 u:word|false|w5=0.42 u:word|false|w9=0.68 u:word|nouns=-0.2
u:word|prep=0.06 u:word|that=-0.8 u:word|true|w1=0.1 u:word|true|w3=-0.08 u:word|verb=0.32 u:word|word=0.5`;

/**
 * What each feature of a candidate counts for. Made by `npm run eval:attribution -- --learn`: numbers only, and the
 * features are classes of form and place (features.ts).
 */
export const weights: Record<string, number> = {};
for (const entry of LEARNED.split(/\s+/)) {
  const at = entry.lastIndexOf('=');
  weights[entry.slice(0, at)] = Number(entry.slice(at + 1));
}
