package org.tidewaiter.engine.goods;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.goods.words.Folding;
import org.tidewaiter.engine.goods.words.Lexicon;
import org.tidewaiter.engine.goods.words.Lexicon.Form;
import org.tidewaiter.engine.goods.words.Lexicon.MagnetGrade;
import org.tidewaiter.engine.goods.words.Lexicon.MagnetSeries;
import org.tidewaiter.engine.goods.words.Lexicon.Term;
import org.tidewaiter.engine.goods.words.Lexicon.Term.Role;
import org.tidewaiter.engine.goods.words.Lexicon.Thing;
import org.tidewaiter.engine.goods.words.Lexicon.Type;

/** A lexicon of the size a person can read, in the shape of the packs: the substances of the cases, look-alikes and products. */
public final class TestLexicon {

    /** The lexicon. */
    public static final Lexicon LEXICON = build();

    private static final String MATERIALS = """
            # id | type | formula | elements | English | Chinese | symbols | density | melting point | hs6 | CAS
            gallium | element | Ga | Ga | gallium, gallium metal | 镓, 金属镓 | Ga | 5.91 | 29.8 | 811292 | 7440-55-3
            gallium-nitride | compound | GaN | Ga N | gallium nitride | 氮化镓 | GaN | 6.1 | | 285000 | 25617-97-4
            gallium-oxide | compound | Ga2O3 | Ga O | gallium oxide, gallium(III) oxide | 氧化镓 | Ga2O3, β-Ga2O3 | 6.0 | 1807 | 282590 | 12024-21-4
            gallium-phosphide | compound | GaP | Ga P | gallium phosphide | 磷化镓 | GaP | 4.138 | 1457 | 285390 | 12063-98-8
            gallium-arsenide | compound | GaAs | Ga As | gallium arsenide | 砷化镓 | GaAs | 5.318 | 1238 | 285390 381800 | 1303-00-0
            indium-gallium-arsenide | compound | InGaAs | In Ga As | indium gallium arsenide | 铟镓砷 | InGaAs, GaInAs | | | 285390 | 106097-59-0
            gallium-selenide | compound | GaSe | Ga Se | gallium selenide | 硒化镓 | GaSe | 5.03 | 960 | 284290 | 12024-11-2
            gallium-antimonide | compound | GaSb | Ga Sb | gallium antimonide | 锑化镓 | GaSb | 5.614 | 712 | 285390 | 12064-03-8
            trimethylgallium | compound | Ga(CH3)3 | Ga C H | trimethylgallium, trimethyl gallium | 三甲基镓 | TMGa | 1.15 | -15.8 | 293190 | 1445-79-0
            triethylgallium | compound | Ga(C2H5)3 | Ga C H | triethylgallium | 三乙基镓 | TEGa | 1.06 | -82.3 | 293190 | 1115-99-7
            gallium-trichloride | compound | GaCl3 | Ga Cl | gallium trichloride, gallium chloride | 三氯化镓 | GaCl3 | 2.47 | 77.9 | 282739 | 13450-90-3
            galinstan | alloy | | Ga In Sn | galinstan, liquid metal thermal paste | 镓铟锡合金, 液态金属导热膏 | | 6.44 | -19 | 382499 |
            germanium | element | Ge | Ge | germanium, germanium metal | 锗, 金属锗 | Ge | 5.323 | 938.3 | 811292 900190 | 7440-56-4
            germanium-dioxide | compound | GeO2 | Ge O | germanium dioxide | 二氧化锗 | GeO2 | 4.25 | 1116 | 282560 | 1310-53-8
            germanium-tetrachloride | compound | GeCl4 | Ge Cl | germanium tetrachloride | 四氯化锗 | GeCl4 | 1.88 | -51.5 | 282739 | 10038-98-9
            zinc-germanium-phosphide | compound | ZnGeP2 | Zn Ge P | zinc germanium phosphide | 磷锗锌 | ZnGeP2, ZGP | 4.16 | 1025 | 285390 | 12200-01-0
            germane | compound | GeH4 | Ge H | germane | 锗烷 | GeH4 | 0.003 | -165 | 285000 | 7782-65-2
            antimony | element | Sb | Sb | antimony, regulus | 锑, 金属锑 | Sb | 6.68 | 630.6 | 811010 | 7440-36-0
            antimony-trioxide | compound | Sb2O3 | Sb O | antimony trioxide | 三氧化二锑, 锑白 | Sb2O3 | 5.7 | 655 | 282580 | 1309-64-4
            antimony-trisulfide | compound | Sb2S3 | Sb S | antimony trisulfide, stibnite | 三硫化二锑, 辉锑矿 | Sb2S3 | 4.562 | 550 | 261710 | 1345-04-6
            trimethylantimony | compound | Sb(CH3)3 | Sb C H | trimethylantimony | 三甲基锑 | TMSb | 1.52 | -87.6 | 293190 | 594-10-5
            triethylantimony | compound | Sb(C2H5)3 | Sb C H | triethylantimony | 三乙基锑 | TESb | 1.32 | -98 | 293190 | 617-85-6
            stibine | compound | SbH3 | Sb H | stibine, antimony hydride | 锑化氢 | SbH3 | 0.005 | -88 | 285000 | 7803-52-3
            indium-antimonide | compound | InSb | In Sb | indium antimonide | 锑化铟 | InSb | 5.775 | 524 | 285390 | 1312-41-0
            antimony-tin-oxide | mixture | | Sb Sn O | antimony tin oxide | 氧化锡锑 | | | | |
            indium | element | In | In | indium | 铟, 金属铟 | (In) | 7.31 | 156.6 | 811292 | 7440-74-6
            indium-phosphide | compound | InP | In P | indium phosphide | 磷化铟 | InP | 4.81 | 1062 | 285390 | 22398-80-7
            trimethylindium | compound | In(CH3)3 | In C H | trimethylindium | 三甲基铟 | TMIn | 1.57 | 88 | 293190 | 3385-78-2
            triethylindium | compound | In(C2H5)3 | In C H | triethylindium | 三乙基铟 | TEIn | 1.26 | -32 | 293190 | 923-34-2
            indium-oxide | compound | In2O3 | In O | indium oxide | 氧化铟 | In2O3 | 7.18 | 1912 | 282590 | 1312-43-2
            indium-tin-oxide | mixture | | In Sn O | indium tin oxide | 氧化铟锡 | ITO | | | |
            tungsten | element | W | W | tungsten, wolfram | 钨 | (W) | 19.3 | 3414 | 810110 810194 | 7440-33-7
            tungsten-carbide | compound | WC | W C | tungsten carbide | 碳化钨 | | 15.6 | 2785 | 284990 | 12070-12-1
            tungsten-trioxide | compound | WO3 | W O | tungsten trioxide | 三氧化钨 | WO3 | 7.2 | 1473 | 282590 | 1314-35-8
            ammonium-paratungstate | compound | (NH4)10H2W12O42 | W N H O | ammonium paratungstate | 仲钨酸铵 | APT | 2.3 | | 284180 | 11120-25-5
            molybdenum | element | Mo | Mo | molybdenum | 钼 | Mo | 10.2 | 2622 | 810210 | 7439-98-7
            tellurium | element | Te | Te | tellurium | 碲 | Te | 6.24 | 449.5 | 280450 | 13494-80-9
            cadmium-telluride | compound | CdTe | Cd Te | cadmium telluride | 碲化镉 | CdTe | 6.2 | 1042 | 284290 | 1306-25-8
            cadmium-zinc-telluride | compound | CdZnTe | Cd Zn Te | cadmium zinc telluride | 碲锌镉, 碲化镉锌 | CdZnTe, CZT | | | 284290 |
            mercury-cadmium-telluride | compound | HgCdTe | Hg Cd Te | mercury cadmium telluride | 碲镉汞, 碲化镉汞 | HgCdTe | | | 285210 | 29870-72-2
            bismuth | element | Bi | Bi | bismuth | 铋 | Bi | 9.79 | 271.4 | 810610 810690 | 7440-69-9
            bismuth-germanate | compound | Bi4Ge3O12 | Bi Ge O | bismuth germanate | 锗酸铋 | BGO | 7.13 | 1044 | 284190 | 12233-56-6
            triphenylbismuth | compound | Bi(C6H5)3 | Bi C H | triphenylbismuth | 三苯基铋 | BiPh3 | 1.7 | 77.6 | 293190 | 603-33-8
            samarium | element | Sm | Sm | samarium | 钐 | Sm | 7.52 | 1072 | 280530 | 7440-19-9
            samarium-oxide | compound | Sm2O3 | Sm O | samarium oxide | 氧化钐 | Sm2O3 | 7.6 | 2335 | 284690 | 12060-58-1
            gadolinium | element | Gd | Gd | gadolinium | 钆 | Gd | 7.9 | 1313 | 280530 | 7440-54-2
            gadolinium-oxide | compound | Gd2O3 | Gd O | gadolinium oxide | 氧化钆 | Gd2O3 | 7.41 | 2425 | 284690 | 12064-62-9
            terbium | element | Tb | Tb | terbium | 铽 | Tb | 8.23 | 1359 | 280530 | 7440-27-9
            terbium-oxide | compound | Tb4O7 | Tb O | terbium oxide | 氧化铽 | Tb4O7 | | | 284690 | 12037-01-3
            dysprosium | element | Dy | Dy | dysprosium | 镝 | Dy | 8.55 | 1412 | 280530 | 7429-91-6
            dysprosium-oxide | compound | Dy2O3 | Dy O | dysprosium oxide | 氧化镝 | Dy2O3 | 7.81 | 2408 | 284690 | 1308-87-8
            dysprosium-salts | compound | | Dy | dysprosium chloride | 氯化镝 | | | | 284690 |
            yttrium-salts | compound | | Y | yttrium nitrate | 硝酸钇 | | | | 284690 |
            tungsten-copper | alloy | | W Cu | tungsten copper | 钨铜 | | 11.8..17.3 | | |
            tungsten-nickel-iron | alloy | | W Ni Fe | tungsten nickel iron | 钨镍铁 | | 16.5..18.8 | | |
            scandium-aluminium-alloy | alloy | | Al Sc | aluminium scandium | 铝钪合金 | Al-Sc | | | |
            lutetium | element | Lu | Lu | lutetium | 镥 | Lu | 9.84 | 1663 | 280530 | 7439-94-3
            lutetium-oxide | compound | Lu2O3 | Lu O | lutetium oxide | 氧化镥 | Lu2O3 | 9.41 | 2490 | 284690 | 12032-20-1
            scandium | element | Sc | Sc | scandium | 钪 | Sc | 2.99 | 1541 | 280530 | 7440-20-2
            scandium-oxide | compound | Sc2O3 | Sc O | scandium oxide | 氧化钪 | Sc2O3 | 3.864 | 2489 | 284690 | 12060-08-1
            yttrium | element | Y | Y | yttrium | 钇 | (Y) | 4.47 | 1522 | 280530 | 7440-65-5
            yttrium-oxide | compound | Y2O3 | Y O | yttrium oxide | 氧化钇 | Y2O3 | 5.03 | 2439 | 284690 | 1314-36-9
            holmium | element | Ho | Ho | holmium | 钬 | (Ho) | 8.8 | 1472 | 280530 | 7440-60-0
            holmium-oxide | compound | Ho2O3 | Ho O | holmium oxide | 氧化钬 | Ho2O3 | 8.41 | 2415 | 284690 | 12055-62-8
            erbium | element | Er | Er | erbium | 铒 | (Er) | 9.07 | 1529 | 280530 | 7440-52-0
            erbium-oxide | compound | Er2O3 | Er O | erbium oxide | 氧化铒 | Er2O3 | 8.64 | 2344 | 284690 | 12061-16-4
            thulium | element | Tm | Tm | thulium | 铥 | (Tm) | 9.32 | 1545 | 280530 | 7440-30-4
            thulium-oxide | compound | Tm2O3 | Tm O | thulium oxide | 氧化铥 | Tm2O3 | 8.6 | 2341 | 284690 | 12036-44-1
            europium | element | Eu | Eu | europium | 铕 | (Eu) | 5.24 | 822 | 280530 | 7440-53-1
            europium-oxide | compound | Eu2O3 | Eu O | europium oxide | 氧化铕 | Eu2O3 | 7.42 | 2350 | 284690 | 1308-96-9
            ytterbium | element | Yb | Yb | ytterbium | 镱 | Yb | 6.9 | 824 | 280530 | 7440-64-4
            ytterbium-oxide | compound | Yb2O3 | Yb O | ytterbium oxide | 氧化镱 | Yb2O3 | 9.2 | 2355 | 284690 | 1314-37-0
            samarium-cobalt | alloy | SmCo5 | Sm Co | samarium cobalt, SmCo, SmCo5, Sm2Co17 | 钐钴, 钐钴永磁 | | 8.4 | 1325 | 850511 | 12017-68-4
            neodymium-iron-boron | alloy | Nd2Fe14B | Nd Fe B | neodymium magnet, NdFeB, neodymium iron boron | 钕铁硼 | | 7.5 | | 850511 | 12148-75-3
            ferrite-magnet | mixture | | Fe O Sr | ferrite magnet | 铁氧体磁铁 | | 4.6..5.1 | | 850519 |
            graphite | element-form | C | C | graphite | 石墨 | | 2.2 | | 250410 | 7782-42-5
            natural-graphite > graphite | element-form | C | C | natural graphite, flake graphite | 天然石墨, 鳞片石墨 | | 2.2 | | 250410 |
            # everyday materials
            iron | element | Fe | Fe | iron | 铁粉, 纯铁 | (Fe) | 7.87 | 1538 | 720510 | 7439-89-6
            zinc | element | Zn | Zn | zinc | 锌 | Zn | 7.14 | 419.5 | 790111 | 7440-66-6
            copper | element | Cu | Cu | copper | 铜 | Cu | 8.96 | 1085 | 740311 | 7440-50-8
            nickel | element | Ni | Ni | nickel | 镍 | Ni | 8.9 | 1455 | 750400 | 7440-02-0
            cobalt | element | Co | Co | cobalt | 钴 | (Co) | 8.9 | 1495 | 810520 | 7440-48-4
            neodymium | element | Nd | Nd | neodymium | 钕 | (Nd) | 7.0 | 1016 | 280530 | 7440-00-8
            boron | element | B | B | boron | 硼 | (B) | 2.34 | 2076 | 280450 | 7440-42-8
            tin | element | Sn | Sn | (tin) | 锡 | Sn | 7.29 | 231.9 | 800110 | 7440-31-5
            lead | element | Pb | Pb | (lead) | (铅) | Pb | 11.34 | 327.5 | 780110 | 7439-92-1
            silver | element | Ag | Ag | (silver) | (银) | Ag | 10.49 | 961.8 | 710691 | 7440-22-4
            gold | element | Au | Au | (gold) | (金) | Au | 19.3 | 1064 | 710812 | 7440-57-5
            silicon | element | Si | Si | silicon | 硅 | (Si) | 2.33 | 1414 | 280461 381800 | 7440-21-3
            hafnium | element | Hf | Hf | hafnium | 铪 | Hf | 13.31 | 2233 | 811292 | 7440-58-6
            arsenic | element | As | As | arsenic | 砷 | (As) | 5.727 | 817 | 280480 | 7440-38-2
            zirconium | element | Zr | Zr | zirconium | 锆 | (Zr) | 6.52 | 1855 | 810920 | 7440-67-7
            aluminium | element | Al | Al | aluminium, aluminum | 铝 | (Al) | 2.7 | 660 | 760110 | 7429-90-5
            sapphire | compound | Al2O3 | Al O | sapphire | 蓝宝石 | | 3.98 | 2050 | |
            silicon-carbide | compound | SiC | Si C | silicon carbide | 碳化硅 | SiC | 3.21 | | 284920 | 409-21-2
            optical-glass | mixture | | Si O | optical glass | 光学玻璃 | | 2.4..5.0 | | 700100 |
            silver-brazing-alloy | alloy | | Ag Cu Zn | silver brazing alloy, silver brazing | 银焊 | | 8.4..10 | | 711590 |
            bismuth-tin-alloy | alloy | | Bi Sn | bismuth tin alloy | 铋锡合金 | | 7.4..9.7 | | |
            bismuth-tin-solder | mixture | | Bi Sn | bismuth tin solder | 铋锡焊料 | | | | |
            """;

    private static final String PRODUCTS = """
            # id | type | English | Chinese | made with
            laptop | article | laptop, notebook computer | 笔记本电脑
            phone-charger | article | phone charger, charger | 充电器
            thermometer | article | thermometer | 温度计
            led-lamp | article | LED lamp, LED | 发光二极管灯
            solar-panel | article | solar panel | 太阳能电池板
            rotor-assembly | article | rotor assembly, rotor | 转子组件, 转子
            loudspeaker | article | loudspeaker, speaker | 扬声器
            thermal-camera | equipment | thermal camera, thermal imaging camera | 热像仪
            laser-diode | equipment | laser, laser diode | 激光器
            transmit-receive-module | equipment | T/R module | 收发组件
            furnace | equipment | furnace | 炉
            book | ordinary | book | 书
            toy ! | ordinary | toy | 玩具
            necklace | ordinary | necklace | 项链
            pencil | ordinary | pencil | 铅笔 | graphite
            geranium-plant | ordinary | geranium, geranium oil | 天竺葵
            t-shirt | ordinary | t-shirt | T恤
            paint | ordinary | paint | 油漆
            wafer-biscuit | ordinary | wafer biscuit, wafer cookie | 威化饼干
            """;

    private static final String FORMS = """
            # id | broader | telling | English | Chinese | traits
            ingot | | no | ingot, pig | 锭 | RAW
            zone-refined-ingot | ingot | yes | zone-refined ingot | 区熔锭 |
            wafer | slice | yes | wafer | 晶片, 晶圆 | LOOSE
            epi | | yes | epi, epitaxial layer | 外延 |
            epi-wafer | wafer epi | yes | epi wafer, epitaxial wafer | 外延片 | LOOSE
            substrate | | yes | substrate | 衬底 |
            slice | | no | slice | 片 | LOOSE
            crystal | | no | crystal | 晶体 | RAW
            single-crystal | crystal | yes | single crystal | 单晶 |
            powder | | no | powder | 粉, 粉末 | LOOSE RAW
            scrap | | no | scrap, waste | 废料 | LOOSE RAW
            target | | yes | target, sputtering target, target sample | 靶材, 靶材样品 |
            lens | | no | lens | 透镜, 镜片 |
            window | | no | window | 窗口片 |
            magnet | | yes | magnet | 磁钢, 磁铁, 磁体 | LOOSE
            rod | | no | rod | 棒 |
            block | | no | block | 块 |
            foil | | no | foil | 箔 | LOOSE
            wire | | no | wire | 丝材 | LOOSE
            crucible | | no | crucible | 坩埚 | LOOSE
            paste | | no | paste | 膏 | MIXED
            liquid | | no | liquid | 液体 |
            gas | | no | gas | 气体 | MIXED
            compound-mixture | | no | alloy | 合金 | MIXED
            """;

    private static final String WORDS = """
            # role | words
            VAGUE | sample, goods, parts, material, metal, chemical, product, art supplies, high purity, semiconductor grade
            VAGUE | 样品, 货物, 零件, 材料, 金属, 化学品, 高纯
            NEGATES_NEXT | no, without, free of, not, contains no, 不含, 无, 没有
            NEGATES_PREVIOUS | free, 未检出
            NOT_REAL | imitation, 仿
            WITH | with, containing, contains, doped with, doped, plated, 含, 内含, 掺
            INSIDE | inside, built into, 内置于
            FOR | for, used in, 用于, 专用
            ABOUT | about, 关于
            MADE_OF | made of, material:, 材质
            PURITY 99.999 % | five nines, 五个九
            PURITY 99.9999 % | six nines, 六个九
            SUBJECT technology | drawings, know-how, technology, 图纸, 技术
            SUBJECT software | software, 软件
            HINT gallium | soft metal that melts in the hand
            HINT germanium | geranium ingot, geranium metal, geranium lens, IR lens, infrared lens, 红外透镜
            HINT galinstan | liquid metal, 液态金属
            HINT neodymium-iron-boron | strong magnet, 强磁
            HINT samarium-cobalt | strong magnet
            HINT antimony-trioxide | =ATO
            HINT antimony-tin-oxide | =ATO
            HINT bismuth | iridescent metal crystal, 彩虹晶体
            FORM ingot | regulus
            """;

    private TestLexicon() {}

    private static Lexicon build() {
        Map<String, Thing> things = new TreeMap<>();
        List<Term> terms = new ArrayList<>();
        Map<String, String> cas = new HashMap<>();
        Map<String, Set<String>> candidates = new TreeMap<>();
        rows(MATERIALS).forEach(row -> material(row, things, terms, cas, candidates));
        rows(PRODUCTS).forEach(row -> product(row, things, terms));
        Map<String, Form> forms = new TreeMap<>();
        rows(FORMS).forEach(row -> form(row, forms, terms));
        rows(WORDS).forEach(row -> words(row, terms));
        candidates.put("8112929090", Set.of("gallium"));
        return new Lexicon(
                things,
                forms,
                terms,
                cas,
                Map.of("8112929010", "gallium", "8112921010", "germanium", "3818009004", "gallium-arsenide"),
                candidates,
                Map.of("8112", Set.of()),
                List.of(new MagnetSeries(
                        "neodymium-iron-boron",
                        "N",
                        true,
                        Set.of("30", "33", "35", "38", "40", "42", "45", "48", "50", "52"),
                        List.of(
                                new MagnetGrade("", Set.of()),
                                new MagnetGrade("M", Set.of()),
                                new MagnetGrade("H", Set.of("Dy", "Tb")),
                                new MagnetGrade("SH", Set.of("Dy", "Tb")),
                                new MagnetGrade("UH", Set.of("Dy", "Tb")),
                                new MagnetGrade("EH", Set.of("Dy", "Tb"))))),
                Map.of(
                        "Ga", new BigDecimal("69.723"),
                        "As", new BigDecimal("74.922"),
                        "In", new BigDecimal("114.818")),
                new Folding("鎵鍺銻銦鎢鉬鉍鏑鋱電éèüöá", "镓锗锑铟钨钼铋镝铽电eeuoa"));
    }

    private static List<String[]> rows(String table) {
        return table.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> (line + " ").split("\\|", -1))
                .peek(row -> java.util.Arrays.setAll(row, i -> row[i].strip()))
                .toList();
    }

    private static void material(
            String[] row,
            Map<String, Thing> things,
            List<Term> terms,
            Map<String, String> cas,
            Map<String, Set<String>> candidates) {
        String[] ids = row[0].split(" > ");
        Type type =
                row[1].equals("element-form") ? Type.COMPOUND : Type.valueOf(row[1].toUpperCase(java.util.Locale.ROOT));
        Set<String> broader = ids.length > 1 ? Set.of(ids[1]) : Set.of();
        things.put(
                ids[0],
                new Thing(
                        ids[0],
                        type,
                        ids[0],
                        ids[0],
                        Optional.of(row[2]).filter(text -> !text.isEmpty()),
                        Set.of(row[3].split(" ")),
                        density(row[7]),
                        Optional.of(row[8]).filter(text -> !text.isEmpty()).map(BigDecimal::new),
                        Optional.empty(),
                        Set.of(),
                        broader,
                        Set.of(),
                        false));
        names(row[4], ids[0], false, terms);
        names(row[5], ids[0], false, terms);
        names(row[6], ids[0], true, terms);
        list(row[9], " ")
                .forEach(code ->
                        candidates.computeIfAbsent(code, key -> new TreeSet<>()).add(ids[0]));
        list(row[10], " ").forEach(number -> cas.put(number, ids[0]));
    }

    /** A name in brackets counts only beside a share. */
    private static void names(String cell, String id, boolean exact, List<Term> terms) {
        for (String name : list(cell, ", ")) {
            boolean beside = name.startsWith("(");
            terms.add(new Term(
                    beside ? name.substring(1, name.length() - 1) : name,
                    beside ? Role.NAME_BESIDE_SHARE : Role.NAME,
                    id,
                    exact));
        }
    }

    private static Optional<Range> density(String cell) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        String[] bounds = cell.split("\\.\\.");
        return Optional.of(new Range(
                Optional.of(new BigDecimal(bounds[0])),
                false,
                Optional.of(new BigDecimal(bounds[bounds.length - 1])),
                false));
    }

    private static void product(String[] row, Map<String, Thing> things, List<Term> terms) {
        boolean disguise = row[0].endsWith("!");
        String id = row[0].replace(" !", "");
        things.put(
                id,
                new Thing(
                        id,
                        Type.valueOf(row[1].toUpperCase(java.util.Locale.ROOT)),
                        id,
                        id,
                        Optional.empty(),
                        Set.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        Set.of(),
                        row.length > 4 ? Set.copyOf(list(row[4], ", ")) : Set.of(),
                        disguise));
        names(row[2], id, false, terms);
        names(row[3], id, false, terms);
    }

    private static void form(String[] row, Map<String, Form> forms, List<Term> terms) {
        Set<String> broader = new TreeSet<>(list(row[1], " "));
        for (String direct : List.copyOf(broader)) {
            Optional.ofNullable(forms.get(direct)).ifPresent(known -> broader.addAll(known.broader()));
        }
        if (row[0].equals("wafer")) {
            broader.add("slice");
        }
        Set<Form.Trait> traits =
                list(row[5], " ").stream().map(Form.Trait::valueOf).collect(Collectors.toUnmodifiableSet());
        forms.put(row[0], new Form(row[0], row[0], row[0], broader, row[2].equals("yes"), traits));
        for (int column = 3; column <= 4; column++) {
            list(row[column], ", ").forEach(name -> terms.add(new Term(name, Role.FORM, row[0], false)));
        }
    }

    /** A word that begins with an equals sign is matched with its case. */
    private static void words(String[] row, List<Term> terms) {
        String[] role = row[0].split(" ", 2);
        String target = role.length > 1 ? role[1] : "";
        for (String word : list(row[1], ", ")) {
            boolean exact = word.startsWith("=");
            terms.add(new Term(exact ? word.substring(1) : word, Role.valueOf(role[0]), target, exact));
        }
    }

    private static List<String> list(String cell, String separator) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(separator));
    }
}
