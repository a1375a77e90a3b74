package org.tidewaiter.engine.goods;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a description alone says. The notation is that of {@link Shown}. */
@DisplayName("A description")
class DescriptionTest {

    @DisplayName("names a substance, in English, Chinese and symbols")
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            gallium                            | gallium
            GALLIUM METAL                      | gallium
            镓                                 | gallium
            金属镓                             | gallium
            鎵                                 | gallium
            Ga                                 | gallium
            gal​lium                           | gallium
            Ｇａｌｌｉｕｍ                     | gallium
            gallium nitride                    | gallium-nitride
            gallium  nitride                   | gallium-nitride
            gallium-nitride                    | gallium-nitride
            氮化镓                             | gallium-nitride
            氮化鎵                             | gallium-nitride
            GaN                                | gallium-nitride
            ＧａＮ                             | gallium-nitride
            氧化镓                             | gallium-oxide
            gallium(III) oxide                 | gallium-oxide
            β-Ga2O3                            | gallium-oxide
            Ga₂O₃                              | gallium-oxide
            gallium phosphide                  | gallium-phosphide
            磷化镓                             | gallium-phosphide
            GaAs                               | gallium-arsenide
            砷化镓                             | gallium-arsenide
            GaAs:Si                            | gallium-arsenide
            InGaAs                             | indium-gallium-arsenide
            铟镓砷                             | indium-gallium-arsenide
            Ga0.47In0.53As                     | indium-gallium-arsenide
            In0.53Ga0.47As layer stack 99.9%   | indium-gallium-arsenide
            gallium selenide                   | gallium-selenide
            硒化镓                             | gallium-selenide
            锑化镓                             | gallium-antimonide
            GaSb                               | gallium-antimonide
            trimethyl gallium                  | trimethylgallium
            三甲基镓                           | trimethylgallium
            TMGa                               | trimethylgallium
            Ga(CH3)3                           | trimethylgallium
            triethylgallium                    | triethylgallium
            gallium trichloride                | gallium-trichloride
            三氯化镓                           | gallium-trichloride
            galinstan                          | galinstan
            Ga68.5In21.5Sn10                   | galinstan
            germanium                          | germanium
            锗                                 | germanium
            鍺                                 | germanium
            germanium dioxide                  | germanium-dioxide
            二氧化锗                           | germanium-dioxide
            GeCl4                              | germanium-tetrachloride
            磷锗锌                             | zinc-germanium-phosphide
            ZGP                                | zinc-germanium-phosphide
            P2ZnGe                             | zinc-germanium-phosphide
            germane                            | germane
            锗烷                               | germane
            antimony                           | antimony
            锑                                 | antimony
            銻                                 | antimony
            regulus                            | antimony
            三氧化二锑                         | antimony-trioxide
            锑白                               | antimony-trioxide
            Sb4O6                              | antimony-trioxide
            stibnite                           | antimony-trisulfide
            辉锑矿                             | antimony-trisulfide
            三甲基锑                           | trimethylantimony
            triethylantimony                   | triethylantimony
            锑化氢                             | stibine
            锑化铟                             | indium-antimonide
            InSb                               | indium-antimonide
            indium                             | indium
            铟                                 | indium
            磷化铟                             | indium-phosphide
            InP                                | indium-phosphide
            In(CH3)3                           | trimethylindium
            三乙基铟                           | triethylindium
            氧化铟                             | indium-oxide
            ITO                                | indium-tin-oxide
            tungsten                           | tungsten
            wolfram                            | tungsten
            钨                                 | tungsten
            碳化钨                             | tungsten-carbide
            WO3                                | tungsten-trioxide
            仲钨酸铵                           | ammonium-paratungstate
            (NH4)10H2W12O42                    | ammonium-paratungstate
            钼                                 | molybdenum
            碲                                 | tellurium
            CdTe                               | cadmium-telluride
            碲锌镉                             | cadmium-zinc-telluride
            Hg1-xCdxTe                         | mercury-cadmium-telluride
            碲镉汞                             | mercury-cadmium-telluride
            bismuth                            | bismuth
            铋                                 | bismuth
            BGO                                | bismuth-germanate
            Bi4Ge3O12                          | bismuth-germanate
            三苯基铋                           | triphenylbismuth
            钐                                 | samarium
            氧化钐                             | samarium-oxide
            钆                                 | gadolinium
            氧化钆                             | gadolinium-oxide
            铽                                 | terbium
            氧化铽                             | terbium-oxide
            镝                                 | dysprosium
            鏑                                 | dysprosium
            Dy2O3                              | dysprosium-oxide
            镥                                 | lutetium
            氧化镥                             | lutetium-oxide
            钪                                 | scandium
            氧化钪                             | scandium-oxide
            钇                                 | yttrium
            氧化钇                             | yttrium-oxide
            钬                                 | holmium
            氧化钬                             | holmium-oxide
            铒                                 | erbium
            氧化铒                             | erbium-oxide
            铥                                 | thulium
            氧化铥                             | thulium-oxide
            铕                                 | europium
            氧化铕                             | europium-oxide
            镱                                 | ytterbium
            氧化镱                             | ytterbium-oxide
            samarium cobalt                    | samarium-cobalt
            Sm2Co17                            | samarium-cobalt
            NdFeB                              | neodymium-iron-boron
            钕铁硼                             | neodymium-iron-boron
            Nd2Fe14B                           | neodymium-iron-boron
            graphite                           | graphite
            天然鳞片石墨                       | graphite+natural-graphite
            iron                               | iron
            hafnium                            | hafnium
            CAS 7440-55-3                      | gallium
            gаllium metal                      | gallium
            gállium                            | gallium
            gallium99.99%                      | gallium
            Ga4N 1kg                           | gallium
            In4N5 ingot                        | indium
            Ge-lens 50 mm                      | germanium
            gallium bottle                     | gallium
            plastic bottle with gallium        | gallium
            glass vial containing gallium metal | gallium
            aluminium box with gallium ingots  | gallium
            gallium in aluminium bottles       | gallium
            gallium in stainless cylinder, zinc case | gallium
            铜瓶装镓                           | gallium
            without box gallium 500 g          | gallium
            wooden crate containing antimony ingots | antimony
            not only gallium                   | gallium
            new technology gallium ingot 4N    | gallium
            chemical 1303-00-0                 | gallium-arsenide
            """)
    void names(String text, String identity) {
        assertThat(Shown.identity(Shown.read(Lines.line(text)))).isEqualTo(identity);
    }

    @DisplayName("states form and purity beside the substance")
    @ParameterizedTest(name = "{0} → {1} {2} {3}")
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            gallium ingot 4N                     | gallium             | ingot             | 99.99..99.999
            镓锭 4N                              | gallium             | ingot             | 99.99..99.999
            镓 7N 500克 瓶装                     | gallium             | ''                | 99.99999..99.999999
            Gallium 4N5                          | gallium             | ''                | 99.995..99.999
            gallium 6N5 99.99995%                | gallium             | ''                | 99.99995
            gallium 99.99%                       | gallium             | ''                | 99.99
            gallium 99,99 %                      | gallium             | ''                | 99.99
            gallium ≥99.999 %                    | gallium             | ''                | >=99.999
            gallium >=99.999%                    | gallium             | ''                | >=99.999
            gallium > 99.9%                      | gallium             | ''                | >99.9
            Ga(99.9999%)                         | gallium             | ''                | 99.9999
            Ga99.99%                             | gallium             | ''                | 99.99
            99.99% gallium                       | gallium             | ''                | 99.99
            99.99%的镓                           | gallium             | ''                | 99.99
            镓，纯度99.99%                       | gallium             | ''                | 99.99
            镓 纯度：６Ｎ                        | gallium             | ''                | 99.9999..99.99999
            五个九 镓                            | gallium             | ''                | 99.999..99.9999
            gallium, six nines                   | gallium             | ''                | 99.9999..99.99999
            gallium metal, purity 99.99 percent  | gallium             | ''                | 99.99
            Gallium (Ga) 99.99%                  | gallium             | ''                | 99.99
            gallium 99.9-99.99%                  | gallium             | ''                | 99.9..99.99
            In 4N5 ingot                         | indium              | ingot             | 99.995..99.999
            W powder 99.95%                      | tungsten            | powder            | 99.95
            W 99.95% powder                      | tungsten            | powder            | 99.95
            indium ingots, assay 99.995% min     | indium              | ingot             | >=99.995
            indium min. 99.99%                   | indium              | ''                | >=99.99
            铟 99.99%以上                        | indium              | ''                | >=99.99
            铟 不低于99.99%                      | indium              | ''                | >=99.99
            Sb ingots 99.65%                     | antimony            | ingot             | 99.65
            regulus of antimony                  | antimony            | ingot             | ''
            三氧化二锑 ≥99.99%                   | antimony-trioxide   | ''                | >=99.99
            Antimony Trioxide (Sb2O3) 99.8%      | antimony-trioxide   | ''                | 99.8
            trimethylgallium 6N                  | trimethylgallium    | ''                | 99.9999..99.99999
            GaAs wafer 4 inch                    | gallium-arsenide    | slice+wafer       | ''
            砷化镓晶片                           | gallium-arsenide    | slice+wafer       | ''
            GaN epi wafer                        | gallium-nitride     | epi+epi-wafer+slice+wafer | ''
            氮化镓外延片                         | gallium-nitride     | epi+epi-wafer+slice+wafer | ''
            InP substrate                        | indium-phosphide    | substrate         | ''
            CdZnTe single crystal                | cadmium-zinc-telluride | crystal+single-crystal | ''
            GaAs scrap                           | gallium-arsenide    | scrap             | ''
            砷化镓废料                           | gallium-arsenide    | scrap             | ''
            zone-refined ingot germanium         | germanium           | ingot+zone-refined-ingot | ''
            germanium lenses                     | germanium           | lens              | ''
            锗窗口片                             | germanium           | window            | ''
            germanium window for thermal camera  | germanium           | window            | ''
            dysprosium target                    | dysprosium          | target            | ''
            氧化镝粉末 99.5%                     | dysprosium-oxide    | powder            | 99.5
            SmCo magnets                         | samarium-cobalt     | magnet            | ''
            钕铁硼磁铁                           | neodymium-iron-boron | magnet           | ''
            tungsten trioxide WO3 yellow         | tungsten-trioxide   | ''                | ''
            tungsten powder 20 kg                | tungsten            | powder            | ''
            bismuth crystal 5N                   | bismuth             | crystal           | 99.999..99.9999
            indium foil 0.1mm                    | indium              | foil              | ''
            Si-doped GaAs wafer                  | gallium-arsenide    | slice+wafer       | ''
            掺硅砷化镓晶片                       | gallium-arsenide    | slice+wafer       | ''
            GaN-on-SiC epi wafer                 | gallium-nitride     | epi+epi-wafer+slice+wafer | ''
            """)
    void formAndPurity(String text, String identity, String forms, String purity) {
        Goods goods = Shown.read(Lines.line(text));
        assertThat(Shown.identity(goods)).isEqualTo(identity);
        assertThat(Shown.forms(goods)).isEqualTo(forms);
        assertThat(Shown.purity(goods)).isEqualTo(purity);
    }

    @DisplayName("gives shares")
    @ParameterizedTest(name = "{0} → {1} [{2}]")
    @CsvSource(delimiter = '|', textBlock = """
            NdFeB, Dy 3.15%, Nd 27%, Fe bal.      | neodymium-iron-boron | B=+ Dy=3.15 Fe=69.85 Nd=27 .
            NdFeB magnet, Dy:3.15wt%              | neodymium-iron-boron | B=+ Dy=3.15 Fe=+ Nd=+
            NdFeB magnet Dy3.15wt%                | neodymium-iron-boron | B=+ Dy=3.15 Fe=+ Nd=+
            含镝3%的钕铁硼                        | neodymium-iron-boron | B=+ Dy=3 Fe=+ Nd=+
            钕铁硼磁体，含镝3%、铽1%              | neodymium-iron-boron | B=+ Dy=3 Fe=+ Nd=+ Tb=1
            钕铁硼磁铁 Dy 0.5-1.5%                | neodymium-iron-boron | B=+ Dy=0.5..1.5 Fe=+ Nd=+
            NdFeB magnet containing dysprosium    | neodymium-iron-boron | B=+ Dy=+ Fe=+ Nd=+
            SmCo magnet 48.5 % Co, 25.4 % Sm      | samarium-cobalt      | Co=48.5 Sm=25.4
            48.5 % Co, 25.4 % Sm                  | samarium-cobalt      | Co=48.5 Sm=25.4
            Ga 68.5% In 21.5% Sn 10%              | galinstan            | Ga=68.5 In=21.5 Sn=10 .
            68.5% Ga 21.5% In 10% Sn              | galinstan            | Ga=68.5 In=21.5 Sn=10 .
            Bi 58%, Sn bal                        | bismuth-tin-alloy    | Bi=58 Sn=42 .
            铋58%，锡余量                         | bismuth-tin-alloy    | Bi=58 Sn=42 .
            gallium 99.99%                        | gallium              | Ga=99.99 .
            GaAs 99.999%                          | gallium-arsenide     | As=+ Ga=+ .
            gallium                               | gallium              | Ga=+ .
            Fe 97%, Dy 500 ppm                    | iron                 | Dy=0.05 Fe=97 .
            Bi 91.4%                              | bismuth              | Bi=91.4 .
            NdFeB, Dy 1-3 %, Nd 30 %, Fe bal.     | neodymium-iron-boron | B=+ Dy=1..3 Fe=67..69 Nd=30 .
            Nd-Fe-B block, Dy+Tb < 0.1 %          | neodymium-iron-boron | B=+ Dy=<0.1 Fe=+ Nd=+ Tb=<0.1
            NdFeB 3 % Dy                          | neodymium-iron-boron | B=+ Dy=3 Fe=+ Nd=+
            Sn-Bi solder paste                    | bismuth-tin-alloy    | Bi=+ Sn=+
            Sn-Zn solder paste                    | ?tin+zinc            | Sn=+ Zn=+
            dysprosium-free NdFeB magnet          | neodymium-iron-boron | B=+ Dy=0 Fe=+ Nd=+
            silver brazing alloy, zinc-free       | silver-brazing-alloy | Ag=+ Cu=+ Zn=0
            NdFeB(N42SH) Dy 2.5% Nd 29%           | neodymium-iron-boron | B=+ Dy=2.5 Fe=+ Nd=29
            NdFeB magnet, Dy < 0.1 %              | neodymium-iron-boron | B=+ Dy=<0.1 Fe=+ Nd=+
            NdFeB magnet, Tb ≤ 0.1 %              | neodymium-iron-boron | B=+ Fe=+ Nd=+ Tb=<=0.1
            NdFeB 镝百分之3                       | neodymium-iron-boron | B=+ Dy=3 Fe=+ Nd=+
            """)
    void shares(String text, String identity, String shares) {
        Goods goods = Shown.read(Lines.line(text));
        assertThat(Shown.identity(goods)).isEqualTo(identity);
        assertThat(Shown.shares(goods)).isEqualTo(shares);
    }

    @DisplayName("names what only incorporates a substance, is used for it, or is about it")
    @ParameterizedTest(name = "{0} → {1}, incorporates {2}")
    @CsvSource(delimiter = '|', textBlock = """
            laptop with InP laser                    | laptop          | indium-phosphide
            InP laser inside a laptop                | laptop          | indium-phosphide
            InP laser                                | laser-diode     | indium-phosphide
            gallium thermometer                      | thermometer     | gallium
            镓温度计                                 | thermometer     | gallium
            含镓温度计                               | thermometer     | gallium
            GaN phone charger                        | phone-charger   | gallium-nitride
            氮化镓充电器                             | phone-charger   | gallium-nitride
            charger, GaN, 65 W                       | phone-charger   | gallium-nitride
            charger (GaN, 65 W)                      | phone-charger   | gallium-nitride
            10 kg germanium necklace                 | necklace        | germanium
            thermal camera and toy                   | thermal-camera  | ''
            内含磷化铟激光器的笔记本电脑             | laptop          | indium-phosphide
            笔记本电脑 内含磷化铟激光器              | laptop          | indium-phosphide
            磷化铟激光器内置于笔记本电脑             | laptop          | indium-phosphide
            rotor assembly with NdFeB magnets        | rotor-assembly  | neodymium-iron-boron
            转子组件 含钕铁硼磁钢                    | rotor-assembly  | neodymium-iron-boron
            loudspeaker with neodymium magnet        | loudspeaker     | neodymium-iron-boron
            T/R module GaN                           | transmit-receive-module | gallium-nitride
            thermal camera with germanium lens       | thermal-camera  | germanium
            CdTe solar panel                         | solar-panel     | cadmium-telluride
            GaN LED lamp                             | led-lamp        | gallium-nitride
            necklace made of germanium               | necklace        | germanium
            pencils graphite HB                      | pencil          | graphite
            铅笔 石墨 HB                             | pencil          | graphite
            graphite pencil                          | pencil          | graphite
            gallium-based paint                      | paint           | gallium
            book about gallium                       | book            | ''
            关于镓的书                               | book            | ''
            geranium oil                             | geranium-plant  | ''
            geranium                                 | geranium-plant  | ''
            wafer biscuit                            | wafer-biscuit   | ''
            furnace for GaAs growth                  | furnace         | ''
            crucible for gallium arsenide growth     | -               | ''
            用于砷化镓生长的坩埚                     | -               | ''
            砷化镓生长用坩埚                         | -               | ''
            砷化镓专用坩埚                           | -               | ''
            gallium for thermometers                 | gallium         | ''
            温度计用镓                               | gallium         | ''
            LED-grade gallium                        | gallium         | ''
            blue LED epi wafer GaN                   | gallium-nitride | ''
            GaN on sapphire                          | gallium-nitride | sapphire
            gold plated copper wire                  | copper          | ''
            GaN epi on sapphire                      | gallium-nitride | sapphire
            gallium nitride on silicon carbide wafer | gallium-nitride | silicon-carbide
            蓝宝石衬底氮化镓外延片                   | gallium-nitride | sapphire
            硅衬底上的氮化镓外延                     | gallium-nitride | silicon
            silicon wafer with GaN epitaxial layer   | gallium-nitride | silicon
            sapphire wafer with gallium nitride layer | gallium-nitride | sapphire
            sapphire substrate with 5 um GaN film    | gallium-nitride | sapphire
            silicon wafer coated with GaN            | gallium-nitride | silicon
            GaN-coated sapphire wafers               | gallium-nitride | sapphire
            silicon wafer with germanium epi         | germanium | silicon
            silicon wafer with germanium contacts    | silicon | germanium
            silicon wafer with silicon carbide layer | silicon | silicon-carbide
            iron wire coated with gallium oxide      | iron | gallium-oxide
            InP substrate with silicon layer         | indium-phosphide | silicon
            silicon on germanium wafer               | germanium | silicon
            InP wafers, Te-doped                     | indium-phosphide | tellurium
            NdFeB magnets, zinc plated               | neodymium-iron-boron | zinc
            NdFeB magnets nickel coated              | neodymium-iron-boron | nickel
            三氧化二锑 油漆用                        | antimony-trioxide | ''
            zinc silver brazing alloy                | silver-brazing-alloy | zinc
            optical glass containing germanium       | optical-glass   | germanium
            germanium-containing optical glass       | optical-glass   | germanium
            """)
    void incorporates(String text, String identity, String incorporates) {
        Goods goods = Shown.read(Lines.line(text));
        assertThat(Shown.identity(goods)).isEqualTo(identity);
        assertThat(Shown.incorporates(goods)).isEqualTo(incorporates == null ? "" : incorporates);
    }

    @DisplayName("may leave open what the goods are")
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            sample                               | ?*
            样品                                 | ?*
            metal sample                         | ?*
            parts, 500 pcs                       | ?*
            art supplies                         | ?*
            goods no. XJ-200                     | ?*
            高纯材料                             | ?*
            wafer                                | ?*
            polished wafers, 4 inch              | ?*
            sputtering target                    | ?*
            target sample                        | ?*
            靶材样品                             | ?*
            磁钢                                 | ?*
            magnet N95                           | ?*
            磁钢 N42SH                           | ?neodymium-iron-boron
            strong magnet                        | ?neodymium-iron-boron+samarium-cobalt
            ATO                                  | ?antimony-tin-oxide+antimony-trioxide
            IR lens                              | ?germanium
            红外透镜                             | ?germanium
            geranium ingot                       | ?germanium
            liquid metal                         | ?galinstan
            彩虹晶体                             | ?bismuth
            soft metal that melts in the hand    | ?gallium
            Sn-Zn solder paste                   | ?tin+zinc
            neodymium disc magnets N52           | ?neodymium+neodymium-iron-boron+unlisted-alloy
            gallium and germanium                | ?gallium+germanium
            gallium, galinstan                   | ?galinstan+gallium
            gallium alloy                        | ?gallium+unlisted-alloy
            镓合金                               | ?gallium+unlisted-alloy
            gallium indium alloy                 | ?galinstan+gallium+indium+unlisted-alloy
            tungsten darts                       | ?tungsten
            钨飞镖                               | ?tungsten
            cream containing gallium             | ?gallium
            toy containing bismuth powder        | ?bismuth+toy
            loudspeaker with gallium ingots      | ?gallium+loudspeaker
            optical glass containing germanium powder | ?germanium+optical-glass
            用于半导体 镓锭                      | ?gallium
            用于LED 镓 4N                        | ?gallium
            parts for gallium ingots             | ?gallium
            antimony lump and antimony trioxide  | ?antimony+antimony-trioxide
            toy, bismuth crystal 5N              | ?bismuth+toy
            toy, material: bismuth               | ?bismuth+toy
            toy, bismuth 5N                      | ?bismuth+toy
            bismuth 99.99% toy                   | ?bismuth+toy
            gallium ingots and LED lamps         | ?gallium+led-lamp
            LED lamps and gallium ingots         | ?gallium+led-lamp
            LED lamp, gallium                    | ?gallium+led-lamp
            GaN charger/gallium                  | ?gallium+phone-charger
            镓锭 玩具                            | ?gallium+toy
            镓 500克 玩具                        | ?gallium+toy
            发光二极管灯和镓                     | ?gallium+led-lamp
            LED lamps with gallium metal         | ?gallium+led-lamp
            toys and sputtering targets          | ?*toy
            铝锭 内含镓                          | ?aluminium+gallium
            книга                                | ?*
            おもちゃ                             | ?*
            white powder                         | ?*
            白色粉末                             | ?*
            silvery metal, unlabelled bottle     | ?*
            optical glass, material: Ge          | ?*germanium+optical-glass
            光学玻璃 材质：锗                    | ?*germanium+optical-glass
            """)
    void open(String text, String identity) {
        assertThat(Shown.identity(Shown.read(Lines.line(text)))).isEqualTo(identity);
    }

    @DisplayName("may be of no interest")
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            office chairs                        | -
            棉制针织上衣                         | -
            Atlanta, Georgia office chairs       | -
            t-shirt, cotton 100%                 | t-shirt
            gallium-free paint                   | paint
            Ga-free paint                        | paint
            不含镓的油漆                         | paint
            无锑 油漆                            | paint
            paint without gallium or germanium   | paint
            油漆 不含镓、锗                      | paint
            imitation gallium necklace           | necklace
            lubricant, no gallium                | -
            Bi-metal strip                       | -
            C++ handbook                         | -
            In the box: shoes                    | -
            Trading Co., Ltd. shoes              | -
            At 9 am, Mr. Smith                   | -
            germanic tribes                      | -
            indiumphobia                         | -
            """)
    void ordinary(String text, String identity) {
        assertThat(Shown.identity(Shown.read(Lines.line(text)))).isEqualTo(identity);
    }

    @DisplayName("may deny a substance, which is then a fact and no identity")
    @ParameterizedTest(name = "{0} denies {1}")
    @CsvSource(delimiter = '|', textBlock = """
            gallium-free paint                      | gallium:gallium
            不含镓的油漆                            | gallium:镓
            paint without gallium or germanium      | gallium:gallium, germanium:germanium
            油漆 不含镓、锗                         | gallium:镓, germanium:锗
            油漆 镓未检出                           | gallium:镓
            无水三氯化镓                            | ''
            No. 1 gallium                           | ''
            """)
    void denials(String text, String denied) {
        assertThat(Shown.facts(Shown.read(Lines.line(text)), Fact.Aspect.DENIED))
                .isEqualTo(denied);
    }

    @DisplayName("may grade a magnet, which suggests and states nothing")
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            NdFeB magnet N42SH   | N42SH | B=+ Fe=+ Nd=+
            NdFeB magnet 42SH    | 42SH  | B=+ Fe=+ Nd=+
            NdFeB N35            | N35   | B=+ Fe=+ Nd=+
            钕铁硼磁钢 n38uh     | n38uh | B=+ Fe=+ Nd=+
            NdFeB N99            | ''    | B=+ Fe=+ Nd=+
            """)
    void grades(String text, String grade, String shares) {
        Goods goods = Shown.read(Lines.line(text));
        assertThat(goods.facts())
                .filteredOn(fact -> fact.aspect() == Fact.Aspect.GRADE)
                .extracting(Fact::value)
                .isEqualTo(grade.isEmpty() ? java.util.List.of() : java.util.List.of(grade));
        assertThat(goods.facts())
                .filteredOn(fact -> fact.aspect() == Fact.Aspect.GRADE)
                .allMatch(fact -> fact.strength() == Strength.WEAK);
        assertThat(Shown.shares(goods)).isEqualTo(shares);
    }
}
