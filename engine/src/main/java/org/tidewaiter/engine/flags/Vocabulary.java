package org.tidewaiter.engine.flags;

import java.util.List;
import java.util.stream.Stream;

/**
 * The words that signals look for where a flag of the packs does not name its own; lower case, simplified Chinese. They
 * speak of things, of trades and of procedures, never of peoples, countries or faiths.
 */
final class Vocabulary {

    /** Answers by which a traveller names the traveller. */
    static final List<String> SELF = words("""
        self, myself, by myself, i, i did, me, mine, my own, own, own use, traveller, traveler, passenger,
        the traveller, the traveler, the passenger, same, same person, 本人, 自己, 我, 我的, 我自己, 我本人,
        旅客, 旅客本人, 旅客自己, 乘客, 乘客本人, 自用
        """);

    /** Answers that only say that there was no answer. */
    static final List<String> NO_ANSWER = words("""
        -, n/a, na, not asked, not stated, not answered, pending, 未询问, 未回答, 未填, 不适用
        """);

    /** Words of the channel for nothing to declare. */
    static final List<String> GREEN = words("""
        green, green channel, nothing to declare, nothing-to-declare, 绿色通道, 绿色, 无申报通道, 无申报
        """);

    /** What is written where there is no label. */
    static final List<String> NO_LABEL = words("""
        none, no, no label, without label, unlabelled, unlabeled, unmarked, blank, not labelled, not labeled,
        no marking, no markings, label removed, 无, 无标签, 无标识, 无标志, 没有标签, 未贴标签, 空白,
        标签已撕, 标签被撕
        """);

    /** How a description says that a container bears no label. */
    static final List<String> WITHOUT_LABEL = words("""
        unlabelled, unlabeled, unmarked, without label, no label, 无标签, 无标识, 没有标签, 未贴标签
        """);

    /** Everyday contents that a label may promise. */
    static final List<String> EVERYDAY = words("""
        cosmetic, cosmetics, cream, lotion, shampoo, perfume, toothpaste, tea, coffee, milk powder,
        baby food, honey, candy, chocolate, biscuit, food, wine, juice, drinking water, mineral water,
        vitamin, toy, candle, soap, art supplies, vacuum flask, thermos, 化妆品, 面霜, 乳液, 洗发水, 香水,
        牙膏, 茶叶, 咖啡, 奶粉, 蜂蜜, 糖果, 巧克力, 饼干, 食品, 果汁, 矿泉水, 饮用水, 水袋, 维生素, 玩具,
        蜡烛, 香皂, 美术用品, 保温杯
        """);

    /** Trades that deal in materials. */
    static final List<String> MATERIAL_TRADE = words("""
        metal, metals, metallurgy, alloy, semiconductor, chemical, rare earth, mining, smelter, smelting,
        refinery, wafer, magnet, 金属, 冶金, 冶炼, 合金, 半导体, 化工, 稀土, 矿业, 晶片, 磁材
        """);

    /** Words that speak of control in a remark. */
    static final List<String> CONTROL = words("""
        管制, 管控, 两用, 许可, control, controlled, uncontrolled, non-controlled, dual-use, dual use,
        licence, license, eccn, ear99, nlr
        """);

    /** Words by which a remark denies control. */
    static final List<String> NOT_CONTROLLED = words("""
        不属于管制, 不属于两用, 不属于出口管制, 不属管制, 不属两用, 不属于管控, 不属于国家管制, 非管制,
        非两用, 非管控, 不涉及管制, 不涉及出口管制, 不涉及两用, 不受管制, 无需许可, 不需要许可, 无需出口许可,
        免许可证, not controlled, not a controlled, not export controlled, not export-controlled,
        not subject to export control, not subject to control, not dual-use, not a dual-use, non-controlled,
        uncontrolled, no licence required, no license required, no export licence required,
        no export license required
        """);

    /** Words by which a remark states control or quotes an authority. */
    static final List<String> CONTROLLED = words("""
        属于管制, 属于两用, 属于出口管制, 属于管控, 许可证, 批件, licence no, license no, is controlled,
        are controlled
        """);

    /** What stands where nobody says what the goods are used for. */
    static final List<String> NO_USE = words("""
        -, none, n/a, na, unknown, various, other, others, general, general use, general purpose, commercial,
        commercial use, industrial, industrial use, tbd, to be determined, to be confirmed, not known,
        resale, for resale, trade, 无, 不详, 未知, 待定, 其他, 其它, 一般用途, 通用, 商用, 商业用途,
        工业用途, 工业用, 转售, 贸易, 自用
        """);

    /** Words of armed forces and weapons. */
    static final List<String> MILITARY = words("""
        military, armed forces, army, air force, naval, warship, warhead, missile, munition, ammunition,
        weapon, torpedo, torpedoes, ballistic, fighter jet, fighter aircraft, combat, battlefield,
        ministry of defence, ministry of defense, defence ministry, defense ministry, department of defense,
        defence contractor, defense contractor, defence industry, defense industry, uranium enrichment, 军用,
        军事, 军工, 军队, 军品, 军舰, 军方, 国防, 武器, 导弹, 弹药, 弹头, 火箭弹, 鱼雷, 战斗机, 战机, 坦克
        """);

    /** Words that deny what follows them in the sentence. */
    static final List<String> DENIAL = words("""
        not, no, non, never, neither, nor, without, excluding, prohibited, 不用, 不得, 不会, 不作, 不供, 不属,
        不涉, 不是, 不为, 不将, 不向, 不包括, 不直接, 并非, 绝非, 没有, 未用, 无意, 禁止, 严禁, 勿
        """);

    /** Signs that deny only what follows them at once: elsewhere they are part of other words. */
    static final List<String> PREFIXED_DENIAL = words("非, 无");

    /** Words that deny what precedes them in the sentence. */
    static final List<String> DENIAL_BEHIND = words("""
        excluded, is prohibited, are prohibited, not intended, not permitted, not allowed, : no, ? no, : none,
        除外, 以外, 之外, :否, ?否, :无, ?无
        """);

    /** Words after which a denial no longer holds. */
    static final List<String> TURN = words("but, except, however, only for, solely for, instead, 但, 而是, 除了, 除外");

    /** Settings in which weapons are spoken of and none is meant. */
    static final List<String> HARMLESS = words("""
        toy, game, film prop, stage prop, museum, salvation army, army green, military green, 军绿, cosplay, 玩具, 游戏, 道具, 博物馆, 影视,
        航模
        """);

    /** Trades that only move goods. */
    static final List<String> FORWARDING = words("""
        forwarder, forwarding, freight, logistics, shipping agent, shipping agency, cargo, courier,
        consolidator, mail centre, mail center, mailbox service, warehousing, 货运, 货代, 物流, 快递, 转运,
        集运, 仓储, 速运
        """);

    /** Answers by which the buyer is named as payer. */
    static final List<String> BUYER = words("""
        buyer, the buyer, consignee, the consignee, end user, end-user, importer, customer, 买方, 收货人,
        最终用户, 进口商, 客户
        """);

    /** Words of a sample. */
    static final List<String> SAMPLE = words("sample, samples, 样品, 样件, 试样, 小样");

    /** Packages that weigh as much as what is in them, or more. */
    static final List<String> HEAVY_PACKAGE = words("""
        cylinder, gas cylinder, bubbler, tank, tank container, iso tank, vessel, cask, reel, 钢瓶, 气瓶,
        鼓泡瓶, 储罐, 罐箱, 压力容器
        """);

    private Vocabulary() {}

    private static List<String> words(String list) {
        return Stream.of(list.split(",")).map(String::strip).toList();
    }
}
