### 打印在纸上的内容。

print-arrivals = 预抵
print-arrivals-none = 今天没有预抵客人。
print-departures = 预离
print-departures-none = 今天没有预离客人。
print-in-house = 在住
print-in-house-none = 没有在住客人。
print-housekeeping = 房务
print-housekeeping-of = 房务：{ $name }
print-housekeeping-none = 没有客房。
print-about-stays = { $date } · { $count }间客房，{ $heads }位客人
print-about-rooms = { $date } · { $count }间客房，待清洁{ $dirty }
print-guest = 客人
print-party = 人数
print-room = 客房
print-stay = 住宿
print-reference = 预订号
print-total = 总计
print-note = 备注
print-no-room = 未排房
print-status = 状态
print-today = 今日
print-to-do = 待办与备注
print-done = 完成
print-look = 请查房
print-leaves = { $time }前离店（{ $party }）
print-left = 已离店
print-stays = 住至{ $date }（{ $party }）
print-arrives = 预抵（{ $party }）
print-nobody = 未分配
print-outage = { $kind }，至{ $date }：{ $reason }
print-printed = { $property } · 打印于{ $instant }
print-page = 第{ $page }页，共{ $count }页
print-latinised = ≈ 此文字尚无法打印，故以拉丁字母书写。原文写法见预订。

## 入住登记单

print-cards = 入住登记单
print-card = 入住登记单
print-name = 姓名
print-born = 出生日期
print-nationality = 国籍
print-born-nationality = 出生日期、国籍
print-street = 街道、门牌号
print-postcode-town = 邮编、城市
print-country = 国家/地区
print-passport = 护照号或身份证号
print-phone = 电话
print-car = 车牌号
print-fellows = 同行人
print-declaration = 本人确认所填内容完整、正确。
print-place-date = 地点、日期
print-signature = 签名
