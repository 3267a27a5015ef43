// SPDX-License-Identifier: GPL-2.0
/*
 * Provokes kernel faults on purpose, in a virtual machine that is thrown away:
 *	echo null > /sys/kernel/debug/oopsgen/fire
 * A debugfs file is used because the faulting process dies inside write(); a
 * module parameter would leave its lock taken and block the next fault.
 */
#include <linux/debugfs.h>
#include <linux/delay.h>
#include <linux/kthread.h>
#include <linux/list.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/slab.h>
#include <linux/spinlock.h>
#include <linux/uaccess.h>

struct record {
	char header[64];
	int state;
};

static struct dentry *dir;
static volatile int zero;

/* A short call chain, so that a trace has something to show. */
static noinline int record_state(struct record *r)
{
	return *(volatile int *)&r->state;
}

static noinline int read_record(unsigned long address)
{
	return record_state((struct record *)address) + 1;
}

static void fault_null(void)
{
	pr_info("state %d\n", read_record(0));
}

static void fault_badptr(void)
{
	pr_info("state %d\n", read_record((unsigned long)0xdead4ead00001000ULL));
}

static void fault_bug(void)
{
	BUG();
}

static void fault_warn(void)
{
	WARN(1, "queue %d is stuck\n", 3);
}

static void fault_div0(void)
{
	pr_info("quotient %d\n", 42 / zero);
}

static void fault_list(void)
{
	LIST_HEAD(head);
	LIST_HEAD(entry);

	list_add(&entry, &head);
	entry.prev = NULL;
	list_del(&entry);
}

static void fault_exec_null(void)
{
	void (*volatile call)(void) = NULL;

	call();
}

static void fault_atomic(void)
{
	static DEFINE_SPINLOCK(lock);

	spin_lock(&lock);
	msleep(10);
	spin_unlock(&lock);
}

static void fault_softlockup(void)
{
	unsigned long end = jiffies + 40 * HZ;

	preempt_disable();
	while (time_before(jiffies, end))
		cpu_relax();
	preempt_enable();
}

static int take_twice(void *unused)
{
	static DEFINE_MUTEX(lock);

	mutex_lock(&lock);
	mutex_lock(&lock);
	return 0;
}

static void fault_hungtask(void)
{
	kthread_run(take_twice, NULL, "oopsgen/hung");
}

static void fault_double_free(void)
{
	void *p = kmalloc(96, GFP_KERNEL);

	kfree(p);
	kfree(p);
}

static void fault_panic(void)
{
	panic("oopsgen: asked for by %s", current->comm);
}

static const struct {
	const char *name;
	void (*run)(void);
} faults[] = {
	{ "null", fault_null },
	{ "badptr", fault_badptr },
	{ "bug", fault_bug },
	{ "warn", fault_warn },
	{ "div0", fault_div0 },
	{ "list", fault_list },
	{ "exec_null", fault_exec_null },
	{ "atomic", fault_atomic },
	{ "softlockup", fault_softlockup },
	{ "hungtask", fault_hungtask },
	{ "double_free", fault_double_free },
	{ "panic", fault_panic },
};

static ssize_t fire_write(struct file *file, const char __user *from,
			  size_t count, loff_t *pos)
{
	char name[32];
	size_t i;

	if (count >= sizeof(name))
		return -EINVAL;
	if (copy_from_user(name, from, count))
		return -EFAULT;
	name[count] = '\0';
	for (i = 0; i < ARRAY_SIZE(faults); i++) {
		if (sysfs_streq(name, faults[i].name)) {
			faults[i].run();
			return count;
		}
	}
	return -EINVAL;
}

static const struct file_operations fire_fops = {
	.owner = THIS_MODULE,
	.open = simple_open,
	.write = fire_write,
};

static int __init oopsgen_init(void)
{
	dir = debugfs_create_dir("oopsgen", NULL);
	debugfs_create_file("fire", 0200, dir, NULL, &fire_fops);
	return 0;
}

static void __exit oopsgen_exit(void)
{
	debugfs_remove_recursive(dir);
}

module_init(oopsgen_init);
module_exit(oopsgen_exit);
MODULE_DESCRIPTION("Provokes kernel faults for test samples");
MODULE_LICENSE("GPL");
